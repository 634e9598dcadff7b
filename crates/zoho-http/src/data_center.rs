//! Data centres, their hosts, and the hosts that a token may be sent to.

mod endpoints;
mod trust;

use std::fmt;
use std::str::FromStr;

pub use endpoints::{Endpoints, InvalidEndpoint};
pub use trust::{DataCenters, UntrustedHost};

/// One of Zoho's data centres. A user's account and data are in exactly one of them.
///
/// Zoho's page: <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>
///
/// ```
/// use zoho_http::DataCenter;
///
/// let eu: DataCenter = "eu".parse()?;
/// assert_eq!(eu.endpoints().accounts().as_str(), "https://accounts.zoho.eu/");
/// # Ok::<(), zoho_http::data_center::UnknownDataCenter>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DataCenter {
    /// United States (`.com`)
    Us,
    /// Europe (`.eu`)
    Eu,
    /// India (`.in`)
    In,
    /// Australia (`.com.au`)
    Au,
    /// China (`.com.cn`)
    Cn,
    /// Japan (`.jp`)
    Jp,
    /// Canada (`zohocloud.ca`)
    Ca,
    /// Saudi Arabia (`.sa`)
    Sa,
    /// United Kingdom (`.uk`)
    Uk,
    /// United Arab Emirates (`.ae`)
    Ae,
    /// Singapore (`.sg`)
    Sg,
}

/// The table, with one row for each data centre.
struct Row {
    data_center: DataCenter,
    code: &'static str,
    accounts: &'static str,
    api: &'static str,
    desk: &'static str,
    upload: &'static str,
}

const fn row(
    data_center: DataCenter,
    code: &'static str,
    accounts: &'static str,
    api: &'static str,
    desk: &'static str,
    upload: &'static str,
) -> Row {
    Row {
        data_center,
        code,
        accounts,
        api,
        desk,
        upload,
    }
}

#[rustfmt::skip]
const TABLE: &[Row] = &[
    row(DataCenter::Us, "us", "accounts.zoho.com",    "www.zohoapis.com",    "desk.zoho.com",     "content.zohoapis.com"),
    row(DataCenter::Eu, "eu", "accounts.zoho.eu",     "www.zohoapis.eu",     "desk.zoho.eu",      "content.zohoapis.eu"),
    row(DataCenter::In, "in", "accounts.zoho.in",     "www.zohoapis.in",     "desk.zoho.in",      "content.zohoapis.in"),
    row(DataCenter::Au, "au", "accounts.zoho.com.au", "www.zohoapis.com.au", "desk.zoho.com.au",  "content.zohoapis.com.au"),
    row(DataCenter::Cn, "cn", "accounts.zoho.com.cn", "www.zohoapis.com.cn", "desk.zoho.com.cn",  "content.zohoapis.com.cn"),
    row(DataCenter::Jp, "jp", "accounts.zoho.jp",     "www.zohoapis.jp",     "desk.zoho.jp",      "content.zohoapis.jp"),
    row(DataCenter::Ca, "ca", "accounts.zohocloud.ca","www.zohoapis.ca",     "desk.zohocloud.ca", "upload.zohocloud.ca"),
    row(DataCenter::Sa, "sa", "accounts.zoho.sa",     "www.zohoapis.sa",     "desk.zoho.sa",      "files.zoho.sa"),
    // Zoho publishes no API and upload hosts for the last three: they follow the pattern of the others.
    row(DataCenter::Uk, "uk", "accounts.zoho.uk",     "www.zohoapis.uk",     "desk.zoho.uk",      "content.zohoapis.uk"),
    row(DataCenter::Ae, "ae", "accounts.zoho.ae",     "www.zohoapis.ae",     "desk.zoho.ae",      "content.zohoapis.ae"),
    row(DataCenter::Sg, "sg", "accounts.zoho.sg",     "www.zohoapis.sg",     "desk.zoho.sg",      "content.zohoapis.sg"),
];

impl DataCenter {
    /// All data centres, in the order of Zoho's own list.
    pub const ALL: [DataCenter; TABLE.len()] = {
        let mut all = [DataCenter::Us; TABLE.len()];
        let mut i = 0;
        while i < TABLE.len() {
            all[i] = TABLE[i].data_center;
            i += 1;
        }
        all
    };

    /// Returns Zoho's short name, as in the callback's `location`: `us`, `eu`, …
    #[must_use]
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// Returns the hosts of this data centre.
    #[must_use]
    pub fn endpoints(self) -> Endpoints {
        Endpoints::of(self)
    }

    fn row(self) -> &'static Row {
        // The enumeration and the table have the same order, which a test checks.
        &TABLE[self as usize]
    }
}

impl fmt::Display for DataCenter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The error for a text that is not the short name of a data centre.
#[derive(Clone, PartialEq, Eq)]
pub struct UnknownDataCenter {
    given: String,
}

impl fmt::Display for UnknownDataCenter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown data centre {:?}; known are ", self.given)?;
        for (at, row) in TABLE.iter().enumerate() {
            f.write_str(match at {
                0 => "",
                at if at + 1 == TABLE.len() => " and ",
                _ => ", ",
            })?;
            f.write_str(row.code)?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownDataCenter {}

zoho_types::debug_is_display!(UnknownDataCenter);

impl FromStr for DataCenter {
    type Err = UnknownDataCenter;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        TABLE
            .iter()
            .find(|row| row.code.eq_ignore_ascii_case(s.trim()))
            .map(|row| row.data_center)
            .ok_or_else(|| UnknownDataCenter {
                given: s.chars().take(32).collect(),
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_and_enumeration_are_in_the_same_order() {
        for (i, data_center) in DataCenter::ALL.into_iter().enumerate() {
            assert_eq!(data_center as usize, i);
            assert_eq!(data_center.code().parse(), Ok(data_center));
        }
    }

    #[test]
    fn an_unknown_name_is_an_error_that_lists_the_known_ones() {
        let error = "mars".parse::<DataCenter>().unwrap_err().to_string();
        let known = error.strip_prefix("unknown data centre \"mars\"; known are ");
        let known = known.unwrap_or_else(|| panic!("{error}"));
        let known: Vec<_> = known
            .split(", ")
            .flat_map(|few| few.split(" and "))
            .collect();
        assert_eq!(known, DataCenter::ALL.map(DataCenter::code));
    }

    #[test]
    fn canada_is_not_under_zoho_dot_ca() {
        let ca = DataCenter::Ca.endpoints();
        assert_eq!(ca.accounts().as_str(), "https://accounts.zohocloud.ca/");
        assert_eq!(ca.api().as_str(), "https://www.zohoapis.ca/");
        assert_eq!(ca.desk().as_str(), "https://desk.zohocloud.ca/");
        assert_eq!(ca.upload().as_str(), "https://upload.zohocloud.ca/");
    }
}
