//! Unguessable strings in the form that Zoho gives its codes and tokens.

/// `1000.<32 hexadecimal digits>.<32 hexadecimal digits>`
pub(crate) fn token() -> String {
    format!("1000.{}.{}", hex(), hex())
}

/// 32 hexadecimal digits.
///
/// # Panics
/// When the system has no source of randomness, without which no token can be made.
pub(crate) fn hex() -> String {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).expect("the system has a source of randomness");
    format!("{:032x}", u128::from_be_bytes(bytes))
}
