//! Uploads: what is taken, and who may read it.

#![expect(
    clippy::expect_used,
    reason = "a test that cannot be arranged fails, with its reason"
)]

use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::{Person, complete_form, on_each_database};
use reqwest::{Method, Response};
use serde_json::{Value, json};

const PDF: &[u8] = b"%PDF-1.7 a curriculum vitae";

async fn upload(person: &Person, query: &str, media_type: &str, content: &[u8]) -> Response {
    person
        .request(Method::POST, &format!("/api/v1/uploads?{query}"))
        .header("content-type", media_type)
        .body(content.to_vec())
        .send()
        .await
        .expect("the server answers")
}

async fn cv(person: &Person) -> Value {
    let answer = upload(
        person,
        "file_name=cv%20%C3%A9.pdf&purpose=cv",
        "application/pdf",
        PDF,
    )
    .await;
    assert_eq!(answer.status(), 201);
    answer.json().await.expect("JSON")
}

#[actix_web::test]
async fn a_curriculum_vitae_is_read_by_those_who_assess_and_nobody_else() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let mut red = server
            .partnership("Red Partnership", "ES", &["water"])
            .await;
        let mut office = server.staff("Olga Office", Role::SupportOffice).await;
        let mut form = complete_form("Ana Lda", "PT", &["visitor"]);
        let mut ana = server.draft(form.clone()).await;
        let mut bob = server.accepted_host("Bob SA", "ES", &mut blue).await;
        let kept = cv(&ana.person).await;
        assert_eq!(kept["size"], PDF.len());
        let id = kept["id"].as_str().unwrap();
        form["cv_upload_id"] = json!(id);
        ana.save(form.clone()).await.expect(200);
        let path = format!("/api/v1/uploads/{id}");
        blue.officer.get(&path).await.expect(404);
        office.get(&path).await.expect(404);
        ana.act("submit", json!({})).await.expect(200);

        for reader in [&mut ana.person, &mut blue.officer, &mut office] {
            assert_eq!(reader.get(&path).await.expect(200)["file_name"], "cv é.pdf");
            let answer = reader
                .request(Method::GET, &format!("{path}/content"))
                .send()
                .await
                .unwrap();
            assert_eq!(
                answer.headers()["content-disposition"],
                "attachment; filename*=UTF-8''cv%20%C3%A9.pdf"
            );
            assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
            assert_eq!(answer.headers()["content-type"], "application/pdf");
            assert_eq!(answer.bytes().await.unwrap(), PDF);
        }
        for outsider in [&mut red.officer, &mut bob.person] {
            outsider.get(&path).await.expect(404);
            outsider.get(&format!("{path}/content")).await.expect(404);
        }
        let mut theirs = bob.read().await["form"].clone();
        theirs["cv_upload_id"] = json!(id);
        let wrong = bob.save(theirs).await.expect(422);
        assert_eq!(wrong["errors"][0]["pointer"], "/cv_upload_id");
    })
    .await;
}

#[actix_web::test]
async fn only_pdf_png_and_jpeg_up_to_ten_mebibytes_are_taken() {
    on_each_database(async |server| {
        let ana = server.new_person("Ana Example").await;
        let query = "file_name=a&purpose=evidence";
        let png = b"\x89PNG\r\n\x1a\n0000";
        for (media_type, content, status) in [
            ("image/png", &png[..], 201),
            ("image/jpeg", b"\xff\xd8\xff0", 201),
            ("image/jpeg", png, 422),
            ("application/pdf", b"<script>", 422),
            ("application/pdf", b"", 422),
            ("text/html", b"<script>", 415),
        ] {
            let answer = upload(&ana, query, media_type, content).await;
            assert_eq!(answer.status(), status, "{media_type}");
        }
        let mut large = PDF.to_vec();
        large.resize(10 * 1024 * 1024, b' ');
        assert_eq!(
            upload(&ana, query, "application/pdf", &large)
                .await
                .status(),
            201
        );
        large.push(b' ');
        assert_eq!(
            upload(&ana, query, "application/pdf", &large)
                .await
                .status(),
            413
        );
        let unknown = upload(&ana, "file_name=a&purpose=holiday", "application/pdf", PDF).await;
        assert_eq!(unknown.status(), 400);
        let theirs = format!("{query}&organisation_id={}", uuid::Uuid::nil());
        assert_eq!(
            upload(&ana, &theirs, "application/pdf", PDF).await.status(),
            422
        );
        let stranger = upload(&server.stranger(), query, "application/pdf", PDF).await;
        assert_eq!(stranger.status(), 401);
    })
    .await;
}
