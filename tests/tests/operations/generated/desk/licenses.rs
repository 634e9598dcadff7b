// Written by `cargo xtask codegen` from xtask/catalog/desk/licenses.toml; changes belong there.
//! The calls of `licenses`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::licenses::GET_FEATURES,
        call: |desk, given| {
            let call: zoho_desk::licenses::GetLicenseFeatures = desk
                .licenses()
                .get_features()
                .feature_codes(many::<String>(given.query("featureCodes")))
                .is_allowed(one::<bool>(given.query("isAllowed")))
                .include_detailed_limits(one::<bool>(given.query("includeDetailedLimits")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::licenses::GET_PLAN,
        call: |desk, _| {
            let call: zoho_desk::licenses::GetLicensePlan = desk.licenses().get_plan();
            erase(call.into_call())
        },
    },
];
