//! Access tokens: short JWTs that name account and session only.

use anyhow::Context;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Duration, Utc};
use ed25519_dalek::SigningKey;
use ed25519_dalek::pkcs8::EncodePrivateKey;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use sea_orm::ActiveValue::{Set, Unchanged};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::http::ApiError;
use crate::sealing::Sealer;

/// How long an access token lives.
pub const ACCESS_MINUTES: i64 = 10;

mod entity {
    use sea_orm::entity::prelude::*;

    /// A key that signs access tokens.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "signing_key")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub secret: Vec<u8>,
        pub created_at: DateTimeUtc,
        pub retired_at: Option<DateTimeUtc>,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What an access token says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Claims {
    /// Account.
    pub sub: Uuid,
    /// Session.
    pub sid: Uuid,
    /// Issued at, seconds since 1970.
    pub iat: i64,
    /// Expires at, seconds since 1970.
    pub exp: i64,
}

/// The keys that sign and check access tokens; the newest signs.
pub struct Keys {
    signing_id: String,
    signing: EncodingKey,
    checking: Vec<(String, String, DecodingKey)>,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Keys")
            .field("signing_id", &self.signing_id)
            .finish_non_exhaustive()
    }
}

impl Keys {
    /// Loads the keys; makes the first one on a fresh installation. In the database they are sealed; one
    /// from before they were is sealed now.
    pub async fn load(
        db: &impl ConnectionTrait,
        sealer: &Sealer,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Self> {
        let mut rows = Self::rows(db).await?;
        if rows.is_empty() {
            Self::add(db, sealer, now).await?;
            rows = Self::rows(db).await?;
        }
        let mut keys = Vec::new();
        for row in rows {
            if row.secret.len() == SECRET {
                seal_plain(db, sealer, &row).await?;
                keys.push((row.id, signing_key(&row.secret)?));
            } else {
                let opened = sealer.open(&row.secret, &context(&row.id));
                let secret = opened.context("a signing key cannot be opened")?;
                keys.push((row.id, signing_key(&secret)?));
            }
        }
        let (newest, signing) = keys.last().context("no signing key could be made")?;
        let der = signing
            .to_pkcs8_der()
            .context("the signing key cannot be encoded")?;
        let checking = keys
            .iter()
            .map(checking_key)
            .collect::<anyhow::Result<_>>()?;
        Ok(Self {
            signing_id: newest.clone(),
            signing: EncodingKey::from_ed_der(der.as_bytes()),
            checking,
        })
    }

    /// Makes a new key, which signs from the next start on; older ones still check.
    pub async fn add(
        db: &impl ConnectionTrait,
        sealer: &Sealer,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let mut secret = [0_u8; SECRET];
        getrandom::fill(&mut secret).map_err(|error| anyhow::anyhow!("no randomness: {error}"))?;
        let id = Uuid::now_v7().simple().to_string();
        let row = entity::ActiveModel {
            secret: Set(sealer.seal(&secret, &context(&id))?),
            id: Set(id),
            created_at: Set(now),
            retired_at: Set(None),
        };
        entity::Entity::insert(row).exec(db).await?;
        Ok(())
    }

    async fn rows(db: &impl ConnectionTrait) -> Result<Vec<entity::Model>, DbErr> {
        entity::Entity::find()
            .filter(entity::Column::RetiredAt.is_null())
            .order_by_asc(entity::Column::CreatedAt)
            .order_by_asc(entity::Column::Id)
            .all(db)
            .await
    }

    /// Signs an access token.
    pub fn sign(
        &self,
        account: Uuid,
        session: Uuid,
        now: DateTime<Utc>,
    ) -> Result<String, ApiError> {
        let claims = Claims {
            sub: account,
            sid: session,
            iat: now.timestamp(),
            exp: (now + Duration::minutes(ACCESS_MINUTES)).timestamp(),
        };
        let header = Header {
            kid: Some(self.signing_id.clone()),
            ..Header::new(Algorithm::EdDSA)
        };
        jsonwebtoken::encode(&header, &claims, &self.signing)
            .map_err(|error| ApiError::Internal(error.into()))
    }

    /// Checks an access token against `now`.
    pub fn check(&self, token: &str, now: DateTime<Utc>) -> Result<Claims, ApiError> {
        let refused =
            || ApiError::CredentialsRefused("the access token is not valid; sign in again");
        let kid = jsonwebtoken::decode_header(token)
            .map_err(|_| refused())?
            .kid;
        let (_, _, key) = self
            .checking
            .iter()
            .find(|(id, _, _)| Some(id) == kid.as_ref())
            .ok_or_else(refused)?;
        let mut validation = Validation::new(Algorithm::EdDSA);
        // The token is checked against the injected clock below, not against the machine's.
        validation.validate_exp = false;
        validation.required_spec_claims.clear();
        let claims = jsonwebtoken::decode::<Claims>(token, key, &validation)
            .map_err(|_| refused())?
            .claims;
        if claims.exp <= now.timestamp() {
            return Err(ApiError::CredentialsRefused(
                "the access token has expired; refresh it",
            ));
        }
        Ok(claims)
    }

    /// The public keys as a JSON Web Key Set.
    pub fn jwks(&self) -> serde_json::Value {
        let keys: Vec<_> = self
            .checking
            .iter()
            .map(|(id, x, _)| {
                json!({"kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": id, "x": x})
            })
            .collect();
        json!({ "keys": keys })
    }
}

/// Bytes of a key before it is sealed.
const SECRET: usize = 32;

/// What the key with this name is sealed for.
fn context(id: &str) -> String {
    format!("signing key {id}")
}

async fn seal_plain(
    db: &impl ConnectionTrait,
    sealer: &Sealer,
    row: &entity::Model,
) -> anyhow::Result<()> {
    let sealed = entity::ActiveModel {
        id: Unchanged(row.id.clone()),
        secret: Set(sealer.seal(&row.secret, &context(&row.id))?),
        ..Default::default()
    };
    sealed.update(db).await?;
    Ok(())
}

fn signing_key(secret: &[u8]) -> anyhow::Result<SigningKey> {
    let secret: [u8; SECRET] = secret
        .try_into()
        .context("a signing key has the wrong length")?;
    Ok(SigningKey::from_bytes(&secret))
}

fn checking_key(
    (id, signing): &(String, SigningKey),
) -> anyhow::Result<(String, String, DecodingKey)> {
    let x = URL_SAFE_NO_PAD.encode(signing.verifying_key().as_bytes());
    let key = DecodingKey::from_ed_components(&x).context("a public key cannot be read")?;
    Ok((id.clone(), x, key))
}
