//! Calendar arithmetic between text and milliseconds.

const DAY: i64 = 86_400_000;

/// Returns the year, month and day of `2026-03-31` if the calendar has such a date.
pub(super) fn parse_date(text: &str) -> Option<(u16, u8, u8)> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let (year, month, day) = (
        digits(bytes, 0, 4)?,
        digits(bytes, 5, 2)?,
        digits(bytes, 8, 2)?,
    );
    let last = match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    let whole = (
        u16::try_from(year).ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
    );
    (1..=last).contains(&day).then_some(whole)
}

/// Returns the milliseconds since the start of 1970 in UTC, and the offset from UTC in minutes.
pub(super) fn parse_date_time(text: &str) -> Option<(i64, i32)> {
    let (year, month, day) = parse_date(text.get(..10)?)?;
    let bytes = text.as_bytes();
    if bytes.len() < 20 || bytes[10] != b'T' || bytes[13] != b':' || bytes[16] != b':' {
        return None;
    }
    let (hour, minute, second) = (
        digits(bytes, 11, 2)?,
        digits(bytes, 14, 2)?,
        digits(bytes, 17, 2)?,
    );
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let mut rest = text.get(19..)?;
    let mut millis = 0;
    if let Some(fraction) = rest.strip_prefix('.') {
        let length = fraction.bytes().take_while(u8::is_ascii_digit).count();
        if length == 0 {
            return None;
        }
        let first: String = fraction[..length]
            .chars()
            .chain("00".chars())
            .take(3)
            .collect();
        millis = first.parse().ok()?;
        rest = &fraction[length..];
    }
    let offset = parse_offset(rest)?;
    let days = days_from_civil(i64::from(year), i64::from(month), i64::from(day));
    let minutes = hour * 60 + minute - i64::from(offset);
    Some((
        days * DAY + minutes * 60_000 + second * 1000 + millis,
        offset,
    ))
}

/// Parses `Z`, `+05:30`, `-0800`.
fn parse_offset(text: &str) -> Option<i32> {
    if text == "Z" {
        return Some(0);
    }
    let bytes = text.as_bytes();
    let minutes_at = match bytes.len() {
        6 if bytes[3] == b':' => 4,
        5 => 3,
        _ => return None,
    };
    let minutes = i32::try_from(digits(bytes, 1, 2)? * 60 + digits(bytes, minutes_at, 2)?).ok()?;
    match bytes[0] {
        b'+' => Some(minutes),
        b'-' => Some(-minutes),
        _ => None,
    }
}

fn digits(bytes: &[u8], from: usize, count: usize) -> Option<i64> {
    bytes
        .get(from..from + count)?
        .iter()
        .try_fold(0, |number, byte| {
            byte.is_ascii_digit()
                .then(|| number * 10 + i64::from(byte - b'0'))
        })
}

/// Writes a date-time such as `2026-03-31T04:00:00.000Z`.
pub(super) fn write_date_time(millis: i64) -> String {
    let (days, rest) = (millis.div_euclid(DAY), millis.rem_euclid(DAY));
    let (year, month, day) = civil_from_days(days);
    let (hour, minute) = (rest / 3_600_000, rest / 60_000 % 60);
    let (second, milli) = (rest / 1000 % 60, rest % 1000);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}Z")
}

/// Returns the days since the start of 1970. Years start in March, so that the leap day is the last one; 400 of them
/// have 146,097 days, and five months of any 153.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + day_of_year - 719_468
}

/// Returns the date of a number of days, the inverse of [`days_from_civil`].
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let day_of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 {
        from_march + 3
    } else {
        from_march - 9
    };
    let year = year + era * 400 + i64::from(month <= 2);
    (year, month, day)
}
