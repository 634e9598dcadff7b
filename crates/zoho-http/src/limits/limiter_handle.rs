//! The limiter of a client.

use std::sync::{Arc, OnceLock};

use zoho_types::OrganizationId;

use super::org_limiter::OrgLimiter;
use super::{Limits, OrgLimiters};
use crate::token::TokenSource;

/// The limiter of a client: that of its organisation once the organisation is known, and until then one for the
/// account. If the account is not known either, the client has its own limiter, so that unrelated clients do not wait
/// for each other.
#[derive(Debug)]
pub(crate) struct LimiterHandle {
    settled: OnceLock<Arc<OrgLimiter>>,
    provisional: Arc<OrgLimiter>,
}

impl LimiterHandle {
    /// Returns a handle to a limiter that no other client uses.
    pub(crate) fn isolated(limits: &Limits) -> Self {
        let own = OrgLimiters::isolated(limits);
        Self {
            settled: Arc::clone(&own).into(),
            provisional: own,
        }
    }

    /// Returns a handle to the limiter of the organisation at `product`, or of the account if the organisation is
    /// not known.
    pub(crate) fn new(
        limiters: &OrgLimiters,
        limits: &Limits,
        product: &str,
        organization: Option<&str>,
        tokens: &dyn TokenSource,
    ) -> Self {
        let of_tokens = || tokens.organization(product);
        let organization = organization.map(OrganizationId::from).or_else(of_tokens);
        if let Some(organization) = organization {
            let limiter = of_organization(limiters, limits, product, &organization);
            return Self {
                settled: Arc::clone(&limiter).into(),
                provisional: limiter,
            };
        }
        let provisional = match tokens.account() {
            Some(account) => limiters.get(format!("{product}:account:{account}"), limits),
            None => OrgLimiters::isolated(limits),
        };
        Self {
            settled: OnceLock::new(),
            provisional,
        }
    }

    /// Returns the limiter of the next call.
    pub(crate) fn get<'a>(
        &self,
        limiters: &OrgLimiters,
        limits: impl FnOnce() -> &'a Limits,
        product: &str,
        tokens: Option<&dyn TokenSource>,
    ) -> &Arc<OrgLimiter> {
        if let Some(limiter) = self.settled.get() {
            return limiter;
        }
        match tokens.and_then(|tokens| tokens.organization(product)) {
            Some(organization) => self
                .settled
                .get_or_init(|| of_organization(limiters, limits(), product, &organization)),
            None => &self.provisional,
        }
    }
}

fn of_organization(
    limiters: &OrgLimiters,
    limits: &Limits,
    product: &str,
    organization: &OrganizationId,
) -> Arc<OrgLimiter> {
    limiters.get(format!("{product}:org:{organization}"), limits)
}
