// Written by `cargo xtask codegen` from crm/v8/shared.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
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
    pub enum ActivityBadge {
        /// `Enabled`
        Enabled = "Enabled",
        /// `Disabled`
        Disabled = "Disabled",
    }
}

open_enum! {
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
    pub enum DecimalSeparator {
        /// `Comma`
        Comma = "Comma",
        /// `Period`
        Period = "Period",
    }
}

open_enum! {
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
    pub enum GroupOperator {
        /// `or`
        Or = "or",
        /// `and`
        And = "and",
    }
}

open_enum! {
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
    pub enum PickListValueType {
        /// `unused`
        Unused = "unused",
        /// `used`
        Used = "used",
    }
}

open_enum! {
    pub enum ProfileType {
        /// `normal_profile`
        NormalProfile = "normal_profile",
        /// `lite_profile`
        LiteProfile = "lite_profile",
    }
}

open_enum! {
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
    pub enum TimeFormat {
        /// `HH:mm`
        HhMm = "HH:mm",
        /// `hh:mm a`
        HhMmA = "hh:mm a",
    }
}

open_enum! {
    pub enum TimelineSortOrder {
        /// `asc`
        Asc = "asc",
        /// `desc`
        Desc = "desc",
    }
}
