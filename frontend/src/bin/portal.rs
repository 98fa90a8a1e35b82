//! The pages for people with an account.

fn main() {
    clusterxchange_portal::start_portal();
}
