//! The first connections by host.

use std::fmt;
use std::sync::{Arc, OnceLock};

use url::Url;

use super::FirstConnection;
use crate::clock::Clock;

/// The maximum number of hosts with a first connection. Zoho has fewer; calls to others start at once.
const MOST: usize = 128;

/// A list that only grows, so that a lookup takes no lock.
pub(in super::super) struct Hosts {
    clock: Arc<dyn Clock>,
    first: OnceLock<Box<Host>>,
}

struct Host {
    name: Box<str>,
    port: u16,
    connection: Arc<FirstConnection>,
    next: OnceLock<Box<Host>>,
}

impl Hosts {
    pub(in super::super) fn new(clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            first: OnceLock::new(),
        }
    }

    /// Returns the first connection of the host of `url`, for a scheme that may lead to HTTP/2.
    pub(in super::super) fn of(&self, url: &Url) -> Option<&Arc<FirstConnection>> {
        if url.scheme() != "https" {
            return None;
        }
        let (name, port) = (url.host_str()?, url.port_or_known_default()?);
        let mut slot = &self.first;
        for _ in 0..MOST {
            let host = slot.get_or_init(|| {
                Box::new(Host {
                    name: name.into(),
                    port,
                    connection: FirstConnection::new(Arc::clone(&self.clock)),
                    next: OnceLock::new(),
                })
            });
            if host.port == port && *host.name == *name {
                return Some(&host.connection);
            }
            slot = &host.next;
        }
        None
    }
}

impl fmt::Debug for Hosts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hosts").finish_non_exhaustive()
    }
}
