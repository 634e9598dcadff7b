// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
    pub enum ExecutionType {
        /// `SYNC`
        Sync = "SYNC",
        /// `ASYNC`
        Async = "ASYNC",
    }
}

open_enum! {
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
