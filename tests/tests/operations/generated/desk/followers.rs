// Written by `cargo xtask codegen` from xtask/catalog/desk/followers.toml; changes belong there.
//! The calls of `followers`.

use super::super::super::every::{Case, erase, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::followers::LIST,
        call: |desk, given| {
            let call: zoho_desk::followers::ListFollowers = desk
                .followers()
                .list(given.path("module"), given.path("record_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .user_type(given.query("userType"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::followers::COUNT,
        call: |desk, given| {
            let call: zoho_desk::followers::CountFollowers = desk
                .followers()
                .count(given.path("module"), given.path("record_id"))
                .user_type(given.query("userType"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::followers::FOLLOW,
        call: |desk, given| {
            let call: zoho_desk::followers::FollowFollowers = desk
                .followers()
                .follow(given.path("module"), given.path("record_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::followers::LIST_MY_FOLLOWED,
        call: |desk, given| {
            let call: zoho_desk::followers::ListMyFollowerFollowed = desk
                .followers()
                .list_my_followed(given.query("entityType"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .locale(given.query("locale"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::followers::UNFOLLOW,
        call: |desk, given| {
            let call: zoho_desk::followers::UnfollowFollowers = desk
                .followers()
                .unfollow(given.path("module"), given.path("record_id"));
            erase(call.into_call())
        },
    },
];
