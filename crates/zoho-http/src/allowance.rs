//! The credits and rate limits in the headers of a response.

use std::time::Duration;

use http::HeaderMap;

/// The organisation's remaining allowance, from the headers of a response. Zoho sends them with some responses only.
///
/// Zoho's page: <https://www.zoho.com/crm/developer/docs/api/v8/api-limits.html>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Allowance {
    /// The API credits left today: `X-API-CREDITS-REMAINING` once half of them are used, or Desk's
    /// `X-Rate-Limit-Remaining-v3`.
    pub credits_left: Option<u64>,
    /// The credits that this call cost (`X-Rate-Limit-Request-Weight-v3`).
    pub credits_used: Option<u64>,
    /// The calls left in the current window (`X-RATELIMIT-REMAINING`).
    pub window_left: Option<u64>,
    /// The time until the window resets (`X-RATELIMIT-RESET`), if the header is in seconds.
    pub window_resets_in: Option<Duration>,
}

impl Allowance {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        const DAY: u64 = 24 * 60 * 60;
        let (mut found, mut v3_credits) = (Self::default(), None);
        // In one pass, as this runs for every response.
        for (name, value) in headers {
            let name = name.as_str();
            if !name.starts_with("x-") {
                continue;
            }
            let number = || number(value.as_bytes().trim_ascii());
            match name {
                "x-api-credits-remaining" => found.credits_left = number(),
                "x-rate-limit-remaining-v3" => v3_credits = number(),
                "x-rate-limit-request-weight-v3" => found.credits_used = number(),
                "x-ratelimit-remaining" => found.window_left = number(),
                // A larger number is a point in time, on a clock that need not agree with ours.
                "x-ratelimit-reset" => {
                    let seconds = number().filter(|seconds| *seconds <= DAY);
                    found.window_resets_in = seconds.map(Duration::from_secs);
                }
                _ => {}
            }
        }
        found.credits_left = found.credits_left.or(v3_credits);
        found
    }
}

/// Returns `None` if the text is not a number, or too large for one.
fn number(digits: &[u8]) -> Option<u64> {
    let more = |number: u64, digit: &u8| {
        let digit = digit.checked_sub(b'0').filter(|digit| *digit < 10)?;
        number.checked_mul(10)?.checked_add(digit.into())
    };
    let number = digits.iter().try_fold(0, more);
    number.filter(|_| !digits.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn what_is_no_number_is_none() {
        for (digits, expected) in [
            ("0", Some(0)),
            ("048211", Some(48_211)),
            ("18446744073709551615", Some(u64::MAX)),
            ("18446744073709551616", None),
            ("99999999999999999999", None),
            ("", None),
            ("-1", None),
            ("+5", None),
            ("1,000", None),
            ("1.5", None),
            ("50/100", None),
            ("1 2", None),
            ("2026-11-27", None),
            ("12:30", None),
            ("many", None),
        ] {
            assert_eq!(number(digits.as_bytes()), expected, "{digits}");
            let header = HeaderValue::try_from(format!(" {digits}\t")).unwrap();
            let mut headers = HeaderMap::new();
            headers.insert("x-api-credits-remaining", header);
            let read = Allowance::of(&headers);
            assert_eq!(read.credits_left, expected, "{digits}");
        }
    }

    #[test]
    fn what_is_there_is_read_and_nonsense_is_not() {
        let mut headers = HeaderMap::new();
        assert_eq!(Allowance::of(&headers), Allowance::default());
        for (name, value) in [
            ("x-api-credits-remaining", "4999"),
            ("x-ratelimit-remaining", "0"),
            ("x-ratelimit-reset", "30"),
            ("x-rate-limit-request-weight-v3", "many"),
        ] {
            headers.insert(name, HeaderValue::from_static(value));
        }
        let read = Allowance::of(&headers);
        assert_eq!(read.credits_left, Some(4999));
        assert_eq!(read.window_left, Some(0));
        assert_eq!(read.window_resets_in, Some(Duration::from_secs(30)));
        assert_eq!(read.credits_used, None);
        headers.insert(
            "x-ratelimit-reset",
            HeaderValue::from_static("1800000000000"),
        );
        assert_eq!(Allowance::of(&headers).window_resets_in, None);
    }
}
