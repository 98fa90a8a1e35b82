//! The pages that everybody may read.

fn main() {
    clusterxchange_portal::start_public();
}
