//! Points in proportion, without fractions.

/// `weight` times `part` of `whole`, rounded down; nothing of nothing is nothing.
pub(crate) fn share(weight: u32, part: usize, whole: usize) -> u32 {
    let part = u64::try_from(part.min(whole)).unwrap_or(u64::MAX);
    let Some(points) = u64::try_from(whole)
        .ok()
        .and_then(|whole| (u64::from(weight).saturating_mul(part)).checked_div(whole))
    else {
        return 0;
    };
    u32::try_from(points).unwrap_or(weight)
}
