//! What everybody may read and look up.

fn main() {
    clusterxchange_portal::start_public();
}
