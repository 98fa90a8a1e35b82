//! Work other than mail that is done after the commit.

use object_store::{ObjectStoreExt, path::Path};
use serde::{Deserialize, Serialize};

use super::store;
use crate::app::App;
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::password_reset;

/// Kind of such entries in the table.
pub const KIND: &str = "job";

/// Something to do after the commit. It is done at least once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "job", rename_all = "snake_case")]
pub enum Job {
    /// Send a link for a new password, if there is an account with this address.
    ResetPassword {
        /// The address as it was typed.
        email: String,
    },
    /// Delete a file.
    DeleteFile {
        /// Its place in the file store.
        place: String,
    },
}

impl Job {
    /// Does it.
    pub async fn run(self, app: &App) -> anyhow::Result<()> {
        match self {
            Self::ResetPassword { email } => Ok(password_reset::send_link(app, &email).await?),
            Self::DeleteFile { place } => match app.files.delete(&Path::from(place.as_str())).await
            {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
                Err(error) => Err(error.into()),
            },
        }
    }
}

/// Puts something to do into the outbox.
pub async fn later(work: &Work, job: &Job) -> Result<(), ApiError> {
    let payload = serde_json::to_value(job).map_err(|error| ApiError::Internal(error.into()))?;
    store::insert(work, KIND, payload).await
}
