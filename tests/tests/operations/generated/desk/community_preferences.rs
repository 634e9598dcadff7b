// Written by `cargo xtask codegen` from xtask/catalog/desk/community_preferences.toml; changes belong there.
//! The calls of `community_preferences`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::community_preferences::GET,
        call: |desk, _| {
            let call: zoho_desk::community_preferences::GetCommunityPreference =
                desk.community_preferences().get();
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_preferences::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::community_preferences::UpdateCommunityPreference =
                desk.community_preferences().update(
                    given.body::<zoho_desk::community_preferences::CommunityPreferenceUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_preferences::GET_MODERATION_COUNTS,
        call: |desk, given| {
            let call: zoho_desk::community_preferences::GetCommunityPreferenceModerationCounts =
                desk.community_preferences()
                    .get_moderation_counts()
                    .category_id(given.query("categoryId"));
            erase(call.into_call())
        },
    },
];
