//! Sign-ins on another device, from the code to its exchange.

use std::time::Duration;

use crate::limits::Limits;
use crate::random;
use crate::scopes::Scopes;
use crate::tokens::{Grant, same};

/// A sign-in that a device began.
pub(crate) struct DeviceSignIn {
    pub(crate) user_code: String,
    pub(crate) device_code: String,
    /// The index of the data centre that it began in.
    pub(crate) site: usize,
    pub(crate) client: String,
    pub(crate) scopes: Scopes,
    pub(crate) offline: bool,
    pub(crate) prompted: bool,
    pub(crate) begun_at: Duration,
    decision: Option<DeviceDecision>,
    polled_at: Option<Duration>,
}

/// The decision of the user.
pub(crate) enum DeviceDecision {
    /// Grants access as a user of the data centre with this index.
    Accept {
        zuid: String,
        home: usize,
    },
    Reject,
}

/// The reason why a poll returns no token.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NotYet {
    Pending,
    SlowDown,
    /// The user belongs to the data centre with this index.
    OtherDataCenter(usize),
    Denied,
    Expired,
    InvalidCode,
}

/// The grant of a successful poll.
pub(crate) struct Approved {
    pub(crate) grant: Grant,
    pub(crate) offline: bool,
    pub(crate) prompted: bool,
}

#[derive(Default)]
pub(crate) struct Devices(Vec<DeviceSignIn>);

impl Devices {
    pub(crate) fn begin(
        &mut self,
        now: Duration,
        limits: &Limits,
        (site, client, scopes): (usize, &str, Scopes),
        (offline, prompted): (bool, bool),
    ) -> &DeviceSignIn {
        // Expired ones are kept for as long again, to be refused as expired.
        let forget = limits.device_code_lifetime.saturating_mul(2);
        self.0.retain(|d| now.saturating_sub(d.begun_at) < forget);
        self.0.push(DeviceSignIn {
            user_code: random::user_code(),
            device_code: random::token(),
            site,
            client: client.to_owned(),
            scopes,
            offline,
            prompted,
            begun_at: now,
            decision: None,
            polled_at: None,
        });
        &self.0[self.0.len() - 1]
    }

    /// Returns the pending sign-in with the code that a user typed, regardless of case and separators.
    pub(crate) fn waiting(
        &mut self,
        now: Duration,
        limits: &Limits,
        user_code: &str,
    ) -> Option<&mut DeviceSignIn> {
        let typed = plain(user_code);
        self.0.iter_mut().find(|d| {
            d.decision.is_none() && !is_over(d, now, limits) && plain(&d.user_code) == typed
        })
    }

    /// Polls at the data centre `site`. A poll that succeeds consumes the code.
    pub(crate) fn poll(
        &mut self,
        now: Duration,
        limits: &Limits,
        site: usize,
        client: &str,
        device_code: &str,
    ) -> Result<Approved, NotYet> {
        let at = self
            .0
            .iter()
            .position(|d| d.client == client && same(&d.device_code, device_code))
            .ok_or(NotYet::InvalidCode)?;
        let device = &mut self.0[at];
        let home = match &device.decision {
            Some(DeviceDecision::Accept { home, .. }) => *home,
            _ => device.site,
        };
        // A data centre that has nothing to do with it does not know the code.
        if site != device.site && site != home {
            return Err(NotYet::InvalidCode);
        }
        if is_over(device, now, limits) {
            return Err(NotYet::Expired);
        }
        let last = device.polled_at.replace(now);
        if last.is_some_and(|last| now.saturating_sub(last) < limits.device_interval) {
            return Err(NotYet::SlowDown);
        }
        match &device.decision {
            None => Err(NotYet::Pending),
            Some(DeviceDecision::Accept { home, .. }) if *home != site => {
                Err(NotYet::OtherDataCenter(*home))
            }
            Some(_) => self.spend(at),
        }
    }

    fn spend(&mut self, at: usize) -> Result<Approved, NotYet> {
        let device = self.0.remove(at);
        match device.decision {
            Some(DeviceDecision::Accept { zuid, .. }) => Ok(Approved {
                grant: Grant {
                    client: device.client,
                    zuid,
                    scopes: device.scopes,
                },
                offline: device.offline,
                prompted: device.prompted,
            }),
            _ => Err(NotYet::Denied),
        }
    }
}

impl DeviceSignIn {
    pub(crate) fn decide(&mut self, decision: DeviceDecision) {
        self.decision = Some(decision);
    }
}

fn is_over(device: &DeviceSignIn, now: Duration, limits: &Limits) -> bool {
    now.saturating_sub(device.begun_at) >= limits.device_code_lifetime
}

fn plain(code: &str) -> String {
    code.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn begun(devices: &mut Devices) -> (String, String) {
        let scopes = Scopes::from_iter(["ZohoBooks.bills.READ".to_owned()]);
        let device = devices.begin(
            Duration::ZERO,
            &Limits::default(),
            (0, "client", scopes),
            (true, true),
        );
        (device.user_code.clone(), device.device_code.clone())
    }

    #[test]
    fn thirty_seconds_lie_between_two_polls_and_a_poll_too_early_counts() {
        let (mut devices, limits) = (Devices::default(), Limits::default());
        let (_, code) = begun(&mut devices);
        let mut poll = |at| {
            let polled = devices.poll(SECOND * at, &limits, 0, "client", &code);
            polled.err().unwrap()
        };
        assert_eq!(poll(0), NotYet::Pending);
        assert_eq!(poll(29), NotYet::SlowDown);
        assert_eq!(poll(58), NotYet::SlowDown);
        assert_eq!(poll(88), NotYet::Pending);
        assert_eq!(poll(299), NotYet::Pending);
        assert_eq!(poll(300), NotYet::Expired);
    }

    #[test]
    fn a_code_is_typed_as_people_type_and_decided_once() {
        let (mut devices, limits) = (Devices::default(), Limits::default());
        let (user_code, code) = begun(&mut devices);
        let typed = user_code.to_lowercase().replace('-', " ");
        let late = devices.waiting(SECOND * 300, &limits, &typed);
        assert!(late.is_none());
        let device = devices.waiting(SECOND, &limits, &typed).unwrap();
        device.decide(DeviceDecision::Reject);
        assert!(devices.waiting(SECOND, &limits, &typed).is_none());
        let mut poll = |client| devices.poll(SECOND, &limits, 0, client, &code).err();
        assert_eq!(poll("other"), Some(NotYet::InvalidCode));
        assert_eq!(poll("client"), Some(NotYet::Denied));
        assert_eq!(poll("client"), Some(NotYet::InvalidCode));
    }
}
