//! Unguessable strings in the form of Zoho's codes and tokens.

/// Returns `1000.<32 hexadecimal digits>.<32 hexadecimal digits>`
pub(crate) fn token() -> String {
    format!("1000.{}.{}", hex(), hex())
}

/// Returns 32 hexadecimal digits.
pub(crate) fn hex() -> String {
    format!("{:032x}", u128::from_be_bytes(bytes()))
}

/// Returns eight letters in two groups for a person to type, without vowels and look-alikes.
pub(crate) fn user_code() -> String {
    const LETTERS: &[u8; 16] = b"BCDFGHJKLMPRSTVX";
    let letters = bytes::<8>().map(|b| char::from(LETTERS[usize::from(b % 16)]));
    let (first, second) = letters.split_at(4);
    format!(
        "{}-{}",
        first.iter().collect::<String>(),
        second.iter().collect::<String>()
    )
}

/// # Panics
/// Panics if the system has no source of randomness.
fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0_u8; N];
    getrandom::fill(&mut bytes).expect("the system has a source of randomness");
    bytes
}
