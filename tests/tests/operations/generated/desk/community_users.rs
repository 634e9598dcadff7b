// Written by `cargo xtask codegen` from desk/v1/community_users.toml of the catalogue; changes belong there.
//! The calls of `community_users`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::community_users::GET,
        call: |desk, given| {
            let call: zoho_desk::community_users::GetCommunityUser = desk
                .community_users()
                .get(given.path("user_id"))
                .include(given.query("include"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_users::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::community_users::UpdateCommunityUser = desk
                .community_users()
                .update(given.path("user_id"), given.body::<bool>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_users::FOLLOW,
        call: |desk, given| {
            let call: zoho_desk::community_users::FollowCommunityUser =
                desk.community_users().follow(given.path("user_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_users::LIST_FOLLOWERS,
        call: |desk, given| {
            let call: zoho_desk::community_users::ListCommunityUserFollowers = desk
                .community_users()
                .list_followers(given.path("user_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_users::LIST_MODERATED,
        call: |desk, given| {
            let call: zoho_desk::community_users::ListModeratedCommunityUsers = desk
                .community_users()
                .list_moderated()
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_users::UNFOLLOW,
        call: |desk, given| {
            let call: zoho_desk::community_users::UnfollowCommunityUser =
                desk.community_users().unfollow(given.path("user_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_users::UNMODERATE,
        call: |desk, given| {
            let call: zoho_desk::community_users::UnmoderateCommunityUsers = desk
                .community_users()
                .unmoderate(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
];
