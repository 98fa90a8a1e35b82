//! Random validation by the Commission: a draw that nobody can steer and everybody can repeat.
//!
//! Each month has one secret seed of 32 random bytes. Its SHA-256 hash goes into the ledger on the
//! first day of the month, the seed itself is published in the next month. The ticket of a
//! commitment is its document hash at the last Partnership signature, so whoever knows the seed
//! does not write the ticket, and whoever writes the ticket does not know the seed.
//!
//! The number of a draw is the first eight bytes, read as a big-endian integer, of the SHA-256 hash
//! of the eight letters `cxc-draw`, the 32 bytes of the seed and the 32 bytes of the ticket, one
//! after the other. The commitment is drawn if a hundred times the number is below the rate in
//! percent times 2^64; the chance differs from the rate by less than 2^-64.
//!
//! Anyone can repeat a draw. With the seed of 32 bytes `07` and the ticket of 32 bytes `2a` this
//! prints `55fd7ee405e9080c False`, and with a rate of 34 instead of 10 it prints `True`:
//!
//! ```python
//! import hashlib
//! seed, ticket, rate = bytes.fromhex("07" * 32), bytes.fromhex("2a" * 32), 10
//! number = hashlib.sha256(b"cxc-draw" + seed + ticket).digest()[:8]
//! print(number.hex(), int.from_bytes(number, "big") * 100 < rate << 64)
//! ```

mod draw;
mod month;
mod rule;
mod seed;

pub use draw::{Draw, DrawRecord, draw, verify_draw};
pub use month::{InvalidMonth, Month};
pub use rule::{DRAW_REPEATED, DRAWN, SEED_PUBLISHED};
pub use seed::{InvalidSeed, Seed};

#[cfg(test)]
mod test;
