// Written by `cargo xtask codegen` from crm/v8/records.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
    /// Sent by `records().search_bulk`.
    pub enum ConvertedFilter {
        /// `true`
        True = "true",
        /// `false`
        False = "false",
        /// `both`
        Both = "both",
    }
}

open_enum! {
    pub enum MassDeleteState {
        /// `COMPLETED`
        Completed = "COMPLETED",
        /// `FAILED`
        Failed = "FAILED",
        /// `RUNNING`
        Running = "RUNNING",
    }
}

open_enum! {
    /// Sent by `records().search`, `records().search_bulk`.
    pub enum RecordApprovalState {
        /// `approval_process_pending`
        ApprovalProcessPending = "approval_process_pending",
        /// `webform_invalid`
        WebformInvalid = "webform_invalid",
        /// `review_process_pending`
        ReviewProcessPending = "review_process_pending",
        /// `webform_invalid_approval`
        WebformInvalidApproval = "webform_invalid_approval",
        /// `zia_vision_validation`
        ZiaVisionValidation = "zia_vision_validation",
        /// `review_process_rejected`
        ReviewProcessRejected = "review_process_rejected",
        /// `webform_unapproved`
        WebformUnapproved = "webform_unapproved",
        /// `email_parser_waiting`
        EmailParserWaiting = "email_parser_waiting",
        /// `approved`
        Approved = "approved",
        /// `merge_pending`
        MergePending = "merge_pending",
        /// `email_parser_rejected`
        EmailParserRejected = "email_parser_rejected",
        /// `zia_vision_rejected`
        ZiaVisionRejected = "zia_vision_rejected",
        /// `zia_vision_pending`
        ZiaVisionPending = "zia_vision_pending",
        /// `approval_process_rejected`
        ApprovalProcessRejected = "approval_process_rejected",
        /// `webform_double_optin`
        WebformDoubleOptin = "webform_double_optin",
    }
}

open_enum! {
    /// Sent by `records().search_bulk`.
    pub enum SearchUserType {
        /// `ActiveAndDeactive`
        ActiveAndDeactive = "ActiveAndDeactive",
        /// `CurrentUser`
        CurrentUser = "CurrentUser",
        /// `DeletedUsers`
        DeletedUsers = "DeletedUsers",
        /// `ParentRoleUsers`
        ParentRoleUsers = "ParentRoleUsers",
        /// `ChildRoleUsers`
        ChildRoleUsers = "ChildRoleUsers",
        /// `DeactiveUsers`
        DeactiveUsers = "DeactiveUsers",
        /// `NotConfirmedUsers`
        NotConfirmedUsers = "NotConfirmedUsers",
        /// `ConfirmedUsers`
        ConfirmedUsers = "ConfirmedUsers",
        /// `ActiveUsers`
        ActiveUsers = "ActiveUsers",
        /// `AdminUsers`
        AdminUsers = "AdminUsers",
        /// `ActiveConfirmedAdmins`
        ActiveConfirmedAdmins = "ActiveConfirmedAdmins",
        /// `ActiveConfirmedUsers`
        ActiveConfirmedUsers = "ActiveConfirmedUsers",
        /// `DeveloperUsers`
        DeveloperUsers = "DeveloperUsers",
        /// `SubordinateRoleUsers`
        SubordinateRoleUsers = "SubordinateRoleUsers",
        /// `AllUsers`
        AllUsers = "AllUsers",
        /// `AllActiveUsers`
        AllActiveUsers = "AllActiveUsers",
    }
}
