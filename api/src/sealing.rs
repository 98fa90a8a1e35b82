//! Secrets at rest: bank details and sampling seeds are stored encrypted under a key that lies in a
//! file beside the database, not in it.

use std::fmt;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

use anyhow::Context;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{Key, KeyInit, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;

use crate::http::ApiError;

const FILE: &str = "sealing.key";
const NONCE: usize = 24;

/// Seals and opens secrets.
#[derive(Clone)]
pub struct Sealer {
    cipher: XChaCha20Poly1305,
    marker: Hmac<Sha256>,
}

impl Sealer {
    /// Reads the key from its file in `folder`, or makes it on the first start. Only the owner may
    /// read the file.
    pub fn load(folder: &Path) -> anyhow::Result<Self> {
        let path = folder.join(FILE);
        let mut key = [0_u8; 32];
        getrandom::fill(&mut key).map_err(|error| anyhow::anyhow!("no random bytes: {error}"))?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&path) {
            Ok(mut file) => file
                .write_all(hex::encode(key).as_bytes())
                .and_then(|()| file.sync_all())
                .with_context(|| format!("{} cannot be written", path.display()))?,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                let text = fs::read_to_string(&path)
                    .with_context(|| format!("{} cannot be read", path.display()))?;
                hex::decode_to_slice(text.trim(), &mut key).with_context(|| {
                    format!("{} has to hold 64 hexadecimal digits", path.display())
                })?;
            }
            Err(error) => {
                return Err(error).with_context(|| format!("{} cannot be made", path.display()));
            }
        }
        Self::of(&key)
    }

    fn of(key: &[u8; 32]) -> anyhow::Result<Self> {
        let keyed = |key: &[u8]| <Hmac<Sha256> as Mac>::new_from_slice(key);
        // Each use has a key of its own.
        let own = keyed(key)?.chain_update(b"marks of requests").finalize();
        Ok(Self {
            cipher: XChaCha20Poly1305::new(Key::from_slice(key)),
            marker: keyed(&own.into_bytes())?,
        })
    }

    /// A mark by which `bytes` are recognised again and that says nothing about them to whoever does
    /// not have the key, even if they are as short as a password (HMAC-SHA-256, hexadecimal).
    pub fn mark(&self, bytes: &[u8]) -> String {
        hex::encode(
            self.marker
                .clone()
                .chain_update(bytes)
                .finalize()
                .into_bytes(),
        )
    }

    /// Encrypts `plain`. It opens only with the same `context`, so that one sealed value cannot be
    /// put in the place of another.
    pub fn seal(&self, plain: &[u8], context: &str) -> Result<Vec<u8>, ApiError> {
        let mut nonce = [0_u8; NONCE];
        getrandom::fill(&mut nonce)
            .map_err(|error| ApiError::Internal(anyhow::anyhow!("{error}")))?;
        let aad = context.as_bytes();
        let sealed = self
            .cipher
            .encrypt(XNonce::from_slice(&nonce), Payload { msg: plain, aad })
            .map_err(|_| ApiError::Internal(anyhow::anyhow!("{context} cannot be sealed")))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Decrypts what was sealed with the same `context`.
    pub fn open(&self, sealed: &[u8], context: &str) -> Result<Vec<u8>, ApiError> {
        let broken = || {
            ApiError::Internal(anyhow::anyhow!(
                "{context} cannot be opened; is {FILE} the right one?"
            ))
        };
        let (nonce, msg) = sealed.split_at_checked(NONCE).ok_or_else(broken)?;
        let aad = context.as_bytes();
        self.cipher
            .decrypt(XNonce::from_slice(nonce), Payload { msg, aad })
            .map_err(|_| broken())
    }
}

impl fmt::Debug for Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealer")
    }
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn a_mark_is_the_same_for_the_same_key_and_bytes_only() {
        let (one, other) = (Sealer::of(&[1; 32]).unwrap(), Sealer::of(&[2; 32]).unwrap());
        assert_eq!(
            one.mark(b"secret"),
            Sealer::of(&[1; 32]).unwrap().mark(b"secret")
        );
        assert_ne!(one.mark(b"secret"), one.mark(b"secret2"));
        assert_ne!(one.mark(b"secret"), other.mark(b"secret"));
    }

    #[test]
    fn a_sealed_value_opens_in_its_own_place_only_and_with_its_own_key_only() {
        let folder = std::env::temp_dir().join(format!("cxc-sealing-{}", uuid::Uuid::now_v7()));
        fs::create_dir_all(&folder).unwrap();
        let first = Sealer::load(&folder).unwrap();
        let sealed = first.seal(b"PT50", "bank account a").unwrap();
        let again = Sealer::load(&folder).unwrap();
        assert_eq!(again.open(&sealed, "bank account a").unwrap(), b"PT50");
        assert!(again.open(&sealed, "bank account b").is_err());
        fs::remove_dir_all(&folder).unwrap();
        fs::create_dir_all(&folder).unwrap();
        let other = Sealer::load(&folder).unwrap();
        assert!(other.open(&sealed, "bank account a").is_err());
        fs::remove_dir_all(&folder).unwrap();
    }
}
