"""Elements and attributes of OFAC's advanced XML, after its schema (`sdn_advanced.xsd`); others are reported."""

import re

from onrecord.record.lists.ofac_entry import NON_SDN, SDN

SDN_LIST = "SDN List"
ALL_OTHERS = "Consolidated List"
"""OFAC's name for its non-SDN lists together; the day a party came on it is not the day it was listed."""
OFF_SDN = re.compile(
    r"^Consolidated|Non-SDN|\bFSE\b|Sanctions Evaders|Sectoral|CAPTA|\b561\b|Menu-Based|Military-Industrial"
)
FLOORS = {SDN: 5000, NON_SDN: 200}
"""Fewer parties than these show an excerpt: this form does not count its own, and both lists have long had more."""

SECTIONS = frozenset(
    {
        *("DateOfIssue", "ReferenceValueSets", "Locations", "IDRegDocuments", "DistinctParties"),
        *("ProfileRelationships", "SanctionsEntries", "SanctionsEntryLinks"),
    }
)
"""Children of the root; all of them are in every file."""

_USED = {
    # The date of the file, and dates within it.
    *("Year", "Month", "Day", "DatePeriod", "Start", "End", "From", "To", "Date"),
    # Parties.
    *("DistinctParty", "Profile", "Comment", "Identity", "Alias", "DocumentedName", "DocumentedNamePart"),
    *("NamePartValue", "NamePartGroups", "MasterNamePartGroup", "NamePartGroup"),
    *("Feature", "FeatureVersion", "VersionDetail", "VersionLocation"),
    # Listings and relations.
    *("SanctionsEntry", "EntryEvent", "SanctionsMeasure", "ProfileRelationship"),
    # Of places, the country alone: it is what a nationality points to.
    *("Location", "LocationCountry", "LocationAreaCode"),
}
_IGNORED = {
    # Addresses and documents are left out on purpose (method.md §5.3, rule 9); their changes show in fingerprints.
    *("LocationPart", "LocationPartValue", "Value"),
    *("IDRegDocument", "IDRegistrationNo", "IssuingAuthority", "DocumentDate", "IDRegDocumentMention"),
    # Which name a document bears, which feature a place belongs to: bookkeeping between parts of the file.
    *("DocumentedNameReference", "DocumentedNameCountry", "IdentityReference", "FeatureVersionReference"),
    *("IDRegDocumentReference", "SanctionsEntryReference", "ProfileRelationshipReference"),
    # Links to pages and notes on the list's own work; no file at hand has them.
    *("ExternalReference", "ExRefValue", "DirectURL", "SubLink", "Description", "SupportingInfo", "Text"),
    *("LimitationsToListing", "SanctionsEntryLink", "DurationMinimum", "DurationMaximum", "Years", "Months", "Days"),
    # Sections without children.
    *SECTIONS,
}
KNOWN = frozenset(_USED | _IGNORED)

VOLATILE = frozenset(
    {
        *("ID", "FixedRef", "IdentityID", "NamePartGroupID", "LocationID", "FeatureVersionID", "IDRegDocumentID"),
        *("DocumentedNameID", "IssuedIn-LocationID", "SanctionsEntryID", "From-ProfileID", "To-ProfileID", "ProfileID"),
    }
)
"""Keys of parts of the file: a change of these alone is no change of what the list says."""

_MEANT = {
    *("CalendarTypeID", "Approximate", "PartySubTypeID", "Primary", "False", "AliasTypeID", "LowQuality"),
    *("NamePartTypeID", "ScriptID", "FeatureTypeID", "DetailReferenceID", "AreaCodeID", "CountryID"),
    *("ListID", "EntryEventTypeID", "SanctionsTypeID", "RelationTypeID", "Former"),
    *("PartyTypeID", "Description"),
}
_UNUSED = {
    # What the schema requires and OFAC fills with one value throughout.
    *("DocNameStatusID", "ScriptStatusID", "Acronym", "ReliabilityID", "YearFixed", "MonthFixed", "DayFixed"),
    *("DetailTypeID", "IdentityFeatureLinkTypeID", "CountryRelevanceID", "LocPartTypeID", "LocPartValueTypeID"),
    *("LocPartValueStatusID", "IDRegDocTypeID", "IDRegDocDateTypeID", "ReferenceType", "ValidityID"),
    *("RelationQualityID", "ExRefTypeID", "TargetTypeID", "SupInfoTypeID", "LeadingChars", "TrailingChars"),
    # The law behind a listing and the country of a document; listings are cited by list, programme and date.
    *("LegalBasisID", "IssuedBy-CountryID"),
    # Of the reference values.
    *("AreaCodeTypeID", "ISO2", "ISO3", "IS03166-3Code", "Comment", "OrganisationID", "FeatureTypeGroupID"),
    *("LegalBasisShortRef", "LegalBasisTypeID", "SanctionsProgramID", "DecisionMakingBodyID", "SubsidiaryBodyID"),
    *("Symmetrical", "ScriptCode", "Notional", "DetailCode", "EntryLinkTypeID"),
}
ATTRIBUTES = frozenset(_MEANT | _UNUSED | VOLATILE)
