// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! Types that several resources use.

mod types;
mod types_2;
mod types_3;
#[cfg(feature = "bulk")]
mod types_of_bulk;
#[cfg(feature = "email")]
mod types_of_email;
#[cfg(feature = "intelligence")]
mod types_of_intelligence;
#[cfg(feature = "portals")]
mod types_of_portals;
mod words;
#[cfg(feature = "intelligence")]
mod words_of_intelligence;

pub use self::types::{
    ActionsAllowed, ApiNameRef, Association, Attachment, AutoNumber, ConvertMapping, Criteria,
    CustomView, CustomViewField, DealLayoutMapping, DealLayoutMappingField, DefaultView,
    EmailParser, ExternalFieldProperties, Field, FieldEncryption, FieldPickListValue,
    FieldPickListValueMap, FieldProfile, FieldRef, FileUploadOption, HipaaCompliance,
    HistoryTracking, HistoryTrackingModule, IdRef, Layout, LayoutConvertMapping, LayoutProfile,
    LayoutSectionDelete, LinkedRecord, LookupFieldProperties, LookupFieldPropertiesField,
};
pub use self::types_2::{
    Module, ModuleLabelRef, ModuleProfile, ModuleRef, ModuleTerritory, MultiSelectLookup, NameRef,
    OperationType, PermissionDetail, PrivateFieldProperties, Profile, ProfileSection,
    ProfileSectionCategory, Record, RelatedList, RelatedListProperties, Section, SectionField,
    SectionProperties, SharedTo, SharingProperty, SharingRuleFilterField, StaticSubformProperties,
    StaticValue, SubformProperties, Tab, Tag, Textarea, Theme, Tooltip,
};
pub use self::types_3::{User, UserCustomization, UserNameRef, UserRef, UserZuidRef, ViewType};
#[cfg(feature = "bulk")]
pub use self::types_of_bulk::Callback;
#[cfg(feature = "email")]
pub use self::types_of_email::{EmailCc, EmailTemplateAttachment, LastVersionStatistic};
#[cfg(feature = "intelligence")]
pub use self::types_of_intelligence::{EnrichedIndustry, SocialMedia};
#[cfg(feature = "portals")]
pub use self::types_of_portals::{PortalMetaModuleFilter, PortalMetaModuleView};
pub use self::words::{
    AccessType, ActivityBadge, Comparator, DecimalSeparator, GeneratedType, GroupOperator,
    MassTagDeleteState, NameFormat, PickListValueType, ProfileType, RelatedListStatus,
    SharePermission, SharedToType, TimeFormat, TimelineSortOrder,
};
#[cfg(feature = "intelligence")]
pub use self::words_of_intelligence::EnrichmentStatus;
