//! What everybody may try out.

fn main() {
    clusterxchange_portal::start_tools();
}
