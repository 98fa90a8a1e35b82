//! States and actions with their name on the wire and their label.

/// Defines an enum of states or actions.
///
/// `named! { /// What it is. pub enum Stage { /// A draft. Draft => "draft", "being written"; } }`
/// becomes the enum with its documentation, its JSON form (the name on the wire), the list `ALL`
/// of its values in their order, and its [`super::Named`] implementation. The name on the wire is
/// the variant in `snake_case`; a test compares both.
macro_rules! named {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$doc:meta])* $variant:ident => $key:literal, $label:literal; )+
        }
    ) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize,
        )]
        #[serde(rename_all = "snake_case")]
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
        pub enum $name {
            $( $(#[$doc])* $variant, )+
        }

        impl $name {
            /// All values, in the order in which they are listed to people.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];
        }

        impl $crate::workflow::Named for $name {
            fn key(self) -> &'static str {
                match self { $( Self::$variant => $key, )+ }
            }

            fn label(self) -> &'static str {
                match self { $( Self::$variant => $label, )+ }
            }
        }
    };
}

pub(super) use named;
