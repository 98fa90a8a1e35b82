//! The pages for those who run the scheme.

fn main() {
    clusterxchange_portal::start_desk();
}
