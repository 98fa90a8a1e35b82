//! What everybody may read about the scheme.

fn main() {
    clusterxchange_portal::start_public();
}
