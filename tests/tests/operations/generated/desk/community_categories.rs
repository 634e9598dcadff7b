// Written by `cargo xtask codegen` from xtask/catalog/desk/community_categories.toml; changes belong there.
//! The calls of `community_categories`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::community_categories::LIST,
        call: |desk, given| {
            let call: zoho_desk::community_categories::ListCommunityCategories = desk
                .community_categories()
                .list()
                .include(many::<String>(given.query("include")))
                .department_id(given.query("departmentId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_categories::GET,
        call: |desk, given| {
            let call: zoho_desk::community_categories::GetCommunityCategory = desk
                .community_categories()
                .get(given.path("category_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_categories::DISABLE,
        call: |desk, given| {
            let call: zoho_desk::community_categories::DisableCommunityCategory = desk
                .community_categories()
                .disable(given.path("category_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_categories::ENABLE,
        call: |desk, given| {
            let call: zoho_desk::community_categories::EnableCommunityCategory = desk
                .community_categories()
                .enable(given.path("category_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_categories::FOLLOW,
        call: |desk, given| {
            let call: zoho_desk::community_categories::FollowCommunityCategory = desk
                .community_categories()
                .follow(given.path("category_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_categories::GET_BY_PERMALINK,
        call: |desk, given| {
            let call: zoho_desk::community_categories::GetCommunityCategoryByPermalink = desk
                .community_categories()
                .get_by_permalink(given.query("permalink"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_categories::LIST_ALL,
        call: |desk, given| {
            let call: zoho_desk::community_categories::ListAllCommunityCategories = desk
                .community_categories()
                .list_all()
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_categories::LIST_FOLLOWERS,
        call: |desk, given| {
            let call: zoho_desk::community_categories::ListCommunityCategoryFollowers = desk
                .community_categories()
                .list_followers(given.path("category_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .user_type(given.query("userType"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_categories::LOCK,
        call: |desk, given| {
            let call: zoho_desk::community_categories::LockCommunityCategory =
                desk.community_categories().lock(given.path("category_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_categories::UNFOLLOW,
        call: |desk, given| {
            let call: zoho_desk::community_categories::UnfollowCommunityCategory = desk
                .community_categories()
                .unfollow(given.path("category_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::community_categories::UPLOAD_LOGO,
        call: |desk, given| {
            let call: zoho_desk::community_categories::UploadCommunityCategoryLogo =
                desk.community_categories().upload_logo(given.file("file"));
            erase(call.into_call())
        },
    },
];
