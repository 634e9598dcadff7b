//! How much memory the process has.

use std::fs;

use anyhow::{Context as _, Result};

/// Megabytes resident, as the system counts them.
pub(super) fn resident_mb() -> Result<f64> {
    let pages =
        fs::read_to_string("/proc/self/statm").context("memory is measured on Linux alone")?;
    let resident: f64 = pages
        .split(' ')
        .nth(1)
        .context("the system does not say how much memory there is")?
        .parse()?;
    Ok(resident * rustix::param::page_size() as f64 / f64::from(1 << 20))
}

/// How much the later samples lie above the earlier: those after the warm-up, a third of the time, and
/// those of the last third. Medians, as single samples swing with what is under way.
pub(super) fn growth(samples: &[f64]) -> f64 {
    let third = samples.len() / 3;
    median(&samples[samples.len() - third..]) - median(&samples[third..third * 2])
}

fn median(samples: &[f64]) -> f64 {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_resident_is_told() {
        assert!(resident_mb().unwrap() > 0.5);
    }

    #[test]
    fn growth_is_what_comes_after_the_warm_up() {
        assert_eq!(
            growth(&[1.0, 9.0, 20.0, 20.0, 90.0, 20.0, 21.0, 22.0, 22.0]),
            2.0
        );
        assert_eq!(growth(&[1.0]), 0.0);
    }
}
