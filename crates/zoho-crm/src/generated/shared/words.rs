// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! Enumerations.

use zoho_http::open_enum;

open_enum! {
    /// Access type.
    pub enum AccessType {
        /// `shared`
        Shared = "shared",
        /// `public`
        Public = "public",
        /// `only_to_me`
        OnlyToMe = "only_to_me",
    }
}

open_enum! {
    /// Activity badge.
    pub enum ActivityBadge {
        /// `Enabled`
        Enabled = "Enabled",
        /// `Disabled`
        Disabled = "Disabled",
    }
}

open_enum! {
    /// Comparator.
    pub enum Comparator {
        /// `in`
        In = "in",
        /// `greater_equal`
        GreaterEqual = "greater_equal",
        /// `starts_with`
        StartsWith = "starts_with",
        /// `equal`
        Equal = "equal",
        /// `contains`
        Contains = "contains",
        /// `ends_with`
        EndsWith = "ends_with",
        /// `not_contains`
        NotContains = "not_contains",
        /// `not_equal`
        NotEqual = "not_equal",
        /// `not_in`
        NotIn = "not_in",
        /// `greater_than`
        GreaterThan = "greater_than",
        /// `less_than`
        LessThan = "less_than",
        /// `not_between`
        NotBetween = "not_between",
        /// `less_equal`
        LessEqual = "less_equal",
        /// `between`
        Between = "between",
    }
}

open_enum! {
    /// Decimal separator.
    pub enum DecimalSeparator {
        /// `Comma`
        Comma = "Comma",
        /// `Period`
        Period = "Period",
    }
}

open_enum! {
    /// Generated type.
    pub enum GeneratedType {
        /// `default`
        Default = "default",
        /// `web`
        Web = "web",
        /// `linking`
        Linking = "linking",
        /// `custom`
        Custom = "custom",
    }
}

open_enum! {
    /// Group operator.
    pub enum GroupOperator {
        /// `or`
        Or = "or",
        /// `and`
        And = "and",
    }
}

open_enum! {
    /// Mass tag delete state.
    pub enum MassTagDeleteState {
        /// `COMPLETED`
        Completed = "COMPLETED",
        /// `FAILED`
        Failed = "FAILED",
        /// `RUNNING`
        Running = "RUNNING",
        /// `SCHEDULED`
        Scheduled = "SCHEDULED",
    }
}

open_enum! {
    /// Name format.
    pub enum NameFormat {
        /// `Salutation,First Name,Last Name`
        SalutationFirstNameLastName = "Salutation,First Name,Last Name",
        /// `Saluation,Last Name,First Name`
        SaluationLastNameFirstName = "Saluation,Last Name,First Name",
        /// `First Name,Last Name,Saluation`
        FirstNameLastNameSaluation = "First Name,Last Name,Saluation",
    }
}

open_enum! {
    /// Pick list value type.
    pub enum PickListValueType {
        /// `unused`
        Unused = "unused",
        /// `used`
        Used = "used",
    }
}

open_enum! {
    /// Profile type.
    pub enum ProfileType {
        /// `normal_profile`
        NormalProfile = "normal_profile",
        /// `lite_profile`
        LiteProfile = "lite_profile",
    }
}

open_enum! {
    /// Related list status.
    pub enum RelatedListStatus {
        /// `visible`
        Visible = "visible",
        /// `scheduled_for_deletion`
        ScheduledForDeletion = "scheduled_for_deletion",
        /// `user_hidden`
        UserHidden = "user_hidden",
    }
}

open_enum! {
    /// Share permission.
    pub enum SharePermission {
        /// `read-write`
        ReadWrite = "read-write",
        /// `read-only`
        ReadOnly = "read-only",
        /// `full-access`
        FullAccess = "full-access",
    }
}

open_enum! {
    /// Shared to type.
    pub enum SharedToType {
        /// `territories`
        Territories = "territories",
        /// `roles`
        Roles = "roles",
        /// `groups`
        Groups = "groups",
        /// `users`
        Users = "users",
    }
}

open_enum! {
    /// Time format.
    pub enum TimeFormat {
        /// `HH:mm`
        HhMm = "HH:mm",
        /// `hh:mm a`
        HhMmA = "hh:mm a",
    }
}

open_enum! {
    /// Timeline sort order, for `appointments().list`, `field_updates().list`,
    /// `records().search_bulk`, ….
    pub enum TimelineSortOrder {
        /// `asc`
        Asc = "asc",
        /// `desc`
        Desc = "desc",
    }
}
