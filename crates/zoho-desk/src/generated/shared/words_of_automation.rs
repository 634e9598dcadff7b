// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! Enumerations.

use zoho_http::open_enum;

open_enum! {
    /// Execution type.
    pub enum ExecutionType {
        /// `SYNC`
        Sync = "SYNC",
        /// `ASYNC`
        Async = "ASYNC",
    }
}

open_enum! {
    /// Rule type.
    pub enum RuleType {
        /// `SUPERVISE`
        Supervise = "SUPERVISE",
        /// `MACRO`
        Macro = "MACRO",
        /// `WORKFLOW`
        Workflow = "WORKFLOW",
        /// `BLUEPRINT`
        Blueprint = "BLUEPRINT",
        /// `SLA`
        Sla = "SLA",
        /// `SKILLS`
        Skills = "SKILLS",
        /// `CUSTOMVIEW`
        Customview = "CUSTOMVIEW",
        /// `CONTRACTS`
        Contracts = "CONTRACTS",
    }
}
