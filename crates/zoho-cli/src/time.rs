//! Points in time, as people and files write them: in UTC.

use std::time::{Duration, SystemTime};

/// `2027-01-15T08:00:00Z`
pub(crate) fn rfc3339(at: SystemTime) -> String {
    let (year, month, day, hour, minute, second) = utc(at);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// `2027-01-15 08:00 UTC (in 60 min)`
pub(crate) fn from_now(at: SystemTime, now: SystemTime) -> String {
    let (year, month, day, hour, minute, _) = utc(at);
    let distance = match at.duration_since(now) {
        Ok(ahead) => format!("in {}", rough(ahead)),
        Err(past) => format!("{} ago", rough(past.duration())),
    };
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02} UTC ({distance})")
}

/// Rounded to the nearest whole of a fitting unit.
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

/// Year, month, day, hour, minute, second. What lies before 1970 is shown as its start.
fn utc(at: SystemTime) -> (u64, u64, u64, u64, u64, u64) {
    let seconds = at
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    // Years are counted from March on, so that the leap day is the last of its year; 400 of them make
    // an era of 146,097 days. Day 0 of 1970 is day 719,468 from 1 March of the year 0.
    let days = days + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = era * 400 + year + u64::from(month <= 2);
    (year, month, day, rest / 3_600, rest % 3_600 / 60, rest % 60)
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
