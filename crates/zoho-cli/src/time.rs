//! Points in time, as people and files write them: in UTC.

use std::time::{Duration, SystemTime};

use jiff::Timestamp;

/// Returns `2027-01-15T08:00:00Z`, without fractions of a second.
pub(crate) fn rfc3339(at: SystemTime) -> String {
    timestamp(at).strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Returns `2027-01-15 08:00 UTC (in 60 min)`.
pub(crate) fn from_now(at: SystemTime, now: SystemTime) -> String {
    let distance = match at.duration_since(now) {
        Ok(ahead) => format!("in {}", rough(ahead)),
        Err(past) => format!("{} ago", rough(past.duration())),
    };
    format!(
        "{} ({distance})",
        timestamp(at).strftime("%Y-%m-%d %H:%M UTC")
    )
}

/// Returns the time, or the last one of the year 9999 for a time after it.
fn timestamp(at: SystemTime) -> Timestamp {
    Timestamp::try_from(at).unwrap_or(Timestamp::MAX)
}

/// Rounds to the nearest whole of a fitting unit.
fn rough(duration: Duration) -> String {
    let seconds = duration
        .as_secs()
        .saturating_add(u64::from(duration.subsec_millis() >= 500));
    let whole = |unit: u64| seconds.saturating_add(unit / 2) / unit;
    match seconds {
        0..120 => format!("{seconds} s"),
        120..7_200 => format!("{} min", whole(60)),
        7_200..172_800 => format!("{} h", whole(3_600)),
        _ => format!("{} days", whole(86_400)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn dates_are_right_around_leap_days_and_centuries() {
        for (seconds, expected) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (951_868_800, "2000-03-01T00:00:00Z"),
            (1_709_164_800, "2024-02-29T00:00:00Z"),
            (1_735_689_599, "2024-12-31T23:59:59Z"),
            (1_800_000_000, "2027-01-15T08:00:00Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
            (4_107_542_399, "2100-02-28T23:59:59Z"),
        ] {
            assert_eq!(rfc3339(at(seconds)), expected);
        }
    }

    #[test]
    fn distances_are_rough() {
        let now = at(1_800_000_000);
        for (then, expected) in [
            (1_800_003_599, "2027-01-15 08:59 UTC (in 60 min)"),
            (1_799_999_990, "2027-01-15 07:59 UTC (10 s ago)"),
            (
                1_800_000_000 + 3 * 86_400,
                "2027-01-18 08:00 UTC (in 3 days)",
            ),
        ] {
            assert_eq!(from_now(at(then), now), expected);
        }
    }
}
