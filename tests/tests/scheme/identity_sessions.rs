//! Sessions: the list, ending one, refresh tokens.

use clusterxchange_tests::{Answer, PASSWORD, TestServer, on_each_database};
use serde_json::json;

const ANA: &str = "ana.example@example.org";

/// The refresh cookie that an answer sets.
fn cookie(answer: &Answer) -> String {
    let header = answer.header("set-cookie").expect("a cookie is set");
    header.split(';').next().unwrap_or_default().to_owned()
}

async fn signed_in(server: &TestServer) -> Answer {
    let credentials = json!({"email": ANA, "password": PASSWORD});
    server
        .stranger()
        .post("/api/v1/sessions", credentials)
        .await
}

#[actix_web::test]
async fn one_of_several_sessions_can_be_ended() {
    on_each_database(async |server| {
        let mut here = server.new_person("Ana Example").await;
        let mut there = server.stranger();
        there.sign_in(ANA, PASSWORD).await;
        let list = here.get("/api/v1/sessions").await.expect(200);
        let items = list["items"].as_array().unwrap();
        assert_eq!(items.len(), 2);
        let current: Vec<_> = items.iter().map(|item| &item["is_current"]).collect();
        assert_eq!(current, [&json!(false), &json!(true)]);
        let other = format!("/api/v1/sessions/{}", items[0]["id"].as_str().unwrap());
        let mut eve = server.new_person("Eve Example").await;
        eve.delete(&other).await.expect(404);
        here.delete(&other).await.expect(204);
        there.get("/api/v1/me").await.expect(401);
        let list = here.get("/api/v1/sessions").await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 1);
    })
    .await;
}

#[actix_web::test]
async fn sessions_come_in_pages() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        signed_in(&server).await.expect(200);
        let first = ana.get("/api/v1/sessions?limit=1").await.expect(200);
        let next = first["next"].as_str().unwrap();
        let second = ana
            .get(&format!("/api/v1/sessions?limit=1&cursor={next}"))
            .await;
        let second = second.expect(200);
        assert_eq!(second["items"][0]["is_current"], true);
        assert_eq!(second["next"], json!(null));
    })
    .await;
}

#[actix_web::test]
async fn a_refresh_token_that_is_used_twice_ends_the_session() {
    on_each_database(async |server| {
        server.new_person("Ana Example").await;
        let first = cookie(&signed_in(&server).await);
        let refresh = async |cookie: &str| {
            let post = "POST".parse().unwrap();
            let headers = [("cookie", cookie)];
            let mut client = server.stranger();
            client
                .send(post, "/api/v1/sessions/refresh", None, &headers)
                .await
        };
        let answer = refresh(&first).await;
        let second = cookie(&answer);
        let session = answer.expect(200);
        let token = session["access_token"].as_str().unwrap();
        let mut ana = server.stranger().with_token(token);
        ana.get("/api/v1/me").await.expect(200);
        // Somebody has a copy of the first token: nothing of this session works any more.
        refresh(&first).await.expect(401);
        refresh(&second).await.expect(401);
        ana.get("/api/v1/me").await.expect(401);
    })
    .await;
}

#[actix_web::test]
async fn a_page_of_another_origin_cannot_use_the_cookie() {
    on_each_database(async |server| {
        server.new_person("Ana Example").await;
        let cookie = cookie(&signed_in(&server).await);
        let from = async |origin: &str| {
            let post = "POST".parse().unwrap();
            let headers = [("cookie", cookie.as_str()), ("origin", origin)];
            let mut client = server.stranger();
            client
                .send(post, "/api/v1/sessions/refresh", None, &headers)
                .await
        };
        from("https://evil.example").await.expect(403);
        from("null").await.expect(403);
        from(&server.url).await.expect(200);
    })
    .await;
}

#[actix_web::test]
async fn the_refresh_cookie_is_out_of_the_reach_of_scripts_and_other_sites() {
    on_each_database(async |server| {
        server.new_person("Ana Example").await;
        let answer = signed_in(&server).await;
        let header = answer.header("set-cookie").unwrap();
        for part in ["HttpOnly", "SameSite=Strict", "Path=/api/v1/sessions"] {
            assert!(header.contains(part), "{header}");
        }
        assert!(!answer.expect(200).to_string().contains("refresh"));
    })
    .await;
}
