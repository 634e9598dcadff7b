// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
    pub enum CriteriaType {
        /// `ischeck`
        Ischeck = "ischeck",
        /// `emptycheck`
        Emptycheck = "emptycheck",
        /// `text`
        Text = "text",
        /// `date`
        Date = "date",
        /// `integer`
        Integer = "integer",
        /// `dateTime`
        DateTime = "dateTime",
        /// `user`
        User = "user",
        /// `team`
        Team = "team",
        /// `boolean`
        Boolean = "boolean",
        /// `lookup`
        Lookup = "lookup",
        /// `picklist`
        Picklist = "picklist",
        /// `currency`
        Currency = "currency",
    }
}

open_enum! {
    pub enum DisplayLabel {
        /// `Tickets`
        Tickets = "Tickets",
        /// `Contacts`
        Contacts = "Contacts",
        /// `Accounts`
        Accounts = "Accounts",
        /// `Tasks`
        Tasks = "Tasks",
        /// `Solutions`
        Solutions = "Solutions",
        /// `Products`
        Products = "Products",
        /// `Contracts`
        Contracts = "Contracts",
        /// `Calls - Call Information`
        CallsCallInformation = "Calls - Call Information",
        /// `Events - Event Information`
        EventsEventInformation = "Events - Event Information",
        /// `Activities`
        Activities = "Activities",
        /// `TimeEntry`
        TimeEntry = "TimeEntry",
        /// `Cases`
        Cases = "Cases",
        /// `Calls`
        Calls = "Calls",
        /// `Events`
        Events = "Events",
    }
}

open_enum! {
    pub enum LayoutFieldType {
        /// `Text`
        Text = "Text",
        /// `URL`
        Url = "URL",
        /// `Textarea`
        Textarea = "Textarea",
        /// `Email`
        Email = "Email",
        /// `Phone`
        Phone = "Phone",
        /// `Multiselect`
        Multiselect = "Multiselect",
        /// `Date`
        Date = "Date",
        /// `DateTime`
        DateTime = "DateTime",
        /// `Number`
        Number = "Number",
        /// `Checkbox`
        Checkbox = "Checkbox",
        /// `Percent`
        Percent = "Percent",
        /// `Decimal`
        Decimal = "Decimal",
        /// `Currency`
        Currency = "Currency",
        /// `Picklist`
        Picklist = "Picklist",
        /// `LookUp`
        LookUp = "LookUp",
        /// `MultiLookup`
        MultiLookup = "MultiLookup",
        /// `AutoNumber`
        AutoNumber = "AutoNumber",
        /// `Boolean`
        Boolean = "Boolean",
        /// `Fax`
        Fax = "Fax",
        /// `LargeText`
        LargeText = "LargeText",
    }
}

open_enum! {
    pub enum LayoutRuleStatus {
        /// `active`
        Active = "active",
        /// `deactive`
        Deactive = "deactive",
    }
}

open_enum! {
    pub enum ProfileType {
        /// `Administrator`
        Administrator = "Administrator",
        /// `Standard`
        Standard = "Standard",
        /// `Light`
        Light = "Light",
        /// `Portal`
        Portal = "Portal",
        /// `Custom`
        Custom = "Custom",
    }
}

open_enum! {
    pub enum RuleCategory {
        /// `primary`
        Primary = "primary",
        /// `secondary`
        Secondary = "secondary",
    }
}

open_enum! {
    pub enum RuleCriteriaFieldName {
        /// `tickets`
        Tickets = "tickets",
        /// `contacts`
        Contacts = "contacts",
        /// `products`
        Products = "products",
        /// `accounts`
        Accounts = "accounts",
        /// `tasks`
        Tasks = "tasks",
        /// `social`
        Social = "social",
        /// `articles`
        Articles = "articles",
        /// `community`
        Community = "community",
        /// `timeEntry`
        TimeEntry = "timeEntry",
        /// `contracts`
        Contracts = "contracts",
        /// `topics`
        Topics = "topics",
        /// `departments`
        Departments = "departments",
        /// `agents`
        Agents = "agents",
        /// `category`
        Category = "category",
        /// `attachments`
        Attachments = "attachments",
        /// `solutions`
        Solutions = "solutions",
        /// `reports`
        Reports = "reports",
        /// `kbCategory`
        KbCategory = "kbCategory",
        /// `dashboards`
        Dashboards = "dashboards",
        /// `chat`
        Chat = "chat",
        /// `calls`
        Calls = "calls",
        /// `events`
        Events = "events",
        /// `activities`
        Activities = "activities",
    }
}

open_enum! {
    pub enum RuleInclude {
        /// `creator`
        Creator = "creator",
        /// `modifier`
        Modifier = "modifier",
    }
}
