//! Which lane a client's calls go by.

use std::sync::{Arc, OnceLock};

use super::{Lane, Limiter, Limits};
use crate::{OrganizationId, TokenSource};

/// The lane of a client: its organisation's from the moment that is known, until then one for the
/// account. Where not even that is known, the client keeps to itself: strangers must not wait for each
/// other.
#[derive(Debug)]
pub(crate) struct Seat {
    settled: OnceLock<Arc<Lane>>,
    until_then: Arc<Lane>,
}

impl Seat {
    /// A lane for good that no other client uses.
    pub(crate) fn apart(limits: &Limits) -> Self {
        let own = Limiter::own_lane(limits);
        Self {
            settled: Arc::clone(&own).into(),
            until_then: own,
        }
    }

    /// The lane at `product` of the organisation, where that is known, or of the account.
    pub(crate) fn of(
        limiter: &Limiter,
        limits: &Limits,
        product: &str,
        organization: Option<&str>,
        tokens: &dyn TokenSource,
    ) -> Self {
        let told = || tokens.organization(product);
        let organization = organization.map(OrganizationId::from).or_else(told);
        if let Some(organization) = organization {
            let lane = of_organization(limiter, limits, product, &organization);
            return Self {
                settled: Arc::clone(&lane).into(),
                until_then: lane,
            };
        }
        let until_then = match tokens.account() {
            Some(account) => limiter.lane(format!("{product}:account:{account}"), limits),
            None => Limiter::own_lane(limits),
        };
        Self {
            settled: OnceLock::new(),
            until_then,
        }
    }

    /// The lane to take now.
    pub(crate) fn lane<'a>(
        &self,
        limiter: &Limiter,
        limits: impl FnOnce() -> &'a Limits,
        product: &str,
        tokens: Option<&dyn TokenSource>,
    ) -> &Arc<Lane> {
        if let Some(lane) = self.settled.get() {
            return lane;
        }
        match tokens.and_then(|tokens| tokens.organization(product)) {
            Some(organization) => self
                .settled
                .get_or_init(|| of_organization(limiter, limits(), product, &organization)),
            None => &self.until_then,
        }
    }
}

fn of_organization(
    limiter: &Limiter,
    limits: &Limits,
    product: &str,
    organization: &OrganizationId,
) -> Arc<Lane> {
    limiter.lane(format!("{product}:org:{organization}"), limits)
}
