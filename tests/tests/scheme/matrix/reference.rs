//! What is open to everyone: reference data and tools.

use clusterxchange_domain::building::sampling::Month;
use serde_json::json;

use super::call::Call;
use super::world::World;

/// Reads and asks everything that needs no account.
pub async fn play(world: &mut World<'_>) {
    for operation in [
        "GET /activities",
        "GET /clusters",
        "GET /countries",
        "GET /ecosystems",
        "GET /languages",
        "GET /lists",
        "GET /partnerships",
        "GET /purposes",
        "GET /rulebooks",
        "GET /rulebooks/current",
        "GET /rules",
        "GET /sectors",
        "GET /statistics",
        "GET /support-office",
    ] {
        world.open(Call::new(operation, &[])).await;
    }
    let holidays = Call::new("GET /holidays", &[]);
    let query = "country=PT&from=2027-01-01&to=2027-12-31";
    world.open(holidays.query(query)).await;
    let towns = Call::new("GET /towns", &[]);
    world.open(towns.query("prefix=lisboa")).await;
    let partnership = world.exchange.visitor_partnership.id.clone();
    world
        .open(Call::new("GET /partnerships/{id}", &[&partnership]))
        .await;
    world
        .open(Call::new("GET /rulebooks/{version}", &["pilot-2020.2"]))
        .await;
    let difference = Call::new("GET /rulebooks/{version}/difference", &["pilot-2020.2"]);
    world.open(difference.query("from=pilot-2020.1")).await;
    draws(world).await;
    tools(world).await;
}

async fn draws(world: &mut World<'_>) {
    let server = world.exchange.server;
    server.days_pass(0).await;
    world.open(Call::new("GET /sampling/months", &[])).await;
    let month = Month::of(server.app.clock.now()).to_string();
    world
        .open(Call::new("GET /sampling/months/{month}/draws", &[&month]))
        .await;
}

async fn tools(world: &mut World<'_>) {
    let eligibility = Call::new("POST /eligibility-checks", &[]).json(json!({
        "roles": ["visitor"],
        "organisation": {
            "participant_type": "sme", "legal_form": "company", "country": "PT",
            "staff": 30, "turnover_million": "4", "balance_million": "3", "is_autonomous": true
        },
        "memberships": [{"name": "Net", "kind": "cluster", "profiled": true}],
        "representative": {"nationality": "PT", "based_in": "PT", "resident_country": "PT"}
    }));
    world.open(eligibility).await;
    let lump_sum = Call::new("POST /lump-sums", &[]).json(json!({
        "host_country": "PT", "starts_on": "2026-11-30", "working_days": 5, "distance_km": "912"
    }));
    world.open(lump_sum).await;
    let [visitor, host] = [
        clusterxchange_tests::exchange::MADRID,
        clusterxchange_tests::exchange::PORTO,
    ];
    let plan = Call::new("POST /plans", &[]).json(json!({
        "mode": "physical",
        "visitor": {"town_id": visitor.1},
        "host": {"town_id": host.1},
        "starts_on": "2027-05-03",
        "ends_on": "2027-05-07"
    }));
    world.open(plan).await;
}
