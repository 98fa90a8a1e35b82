//! What everybody may look up.

fn main() {
    clusterxchange_portal::start_records();
}
