"""The words of closed lists and of fields, marked for translation."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from gatepost.domain.backups import BackupReason
from gatepost.domain.errors import QT_TRANSLATE_NOOP
from gatepost.domain.incidents import Measure
from gatepost.domain.paper_forms import FormState
from gatepost.domain.papers import PaperName
from gatepost.domain.people import PrisonerStatus
from gatepost.domain.proof import CheckKind
from gatepost.domain.reading import Certainty
from gatepost.domain.refusals import RefusalCode
from gatepost.domain.reports import ReportKind
from gatepost.domain.restrictions import RestrictionKind
from gatepost.domain.roles import Role
from gatepost.domain.rules import Passing
from gatepost.domain.shifts import UnfinishedKind
from gatepost.domain.visits import Outcome, Relation, SearchResult, VisitKind

_KINDS: Mapping[StrEnum, str] = {
    VisitKind.SHORT_TERM: QT_TRANSLATE_NOOP("Words", "Short-term"),
    VisitKind.LONG_TERM: QT_TRANSLATE_NOOP("Words", "Long-term"),
    VisitKind.LAWYER: QT_TRANSLATE_NOOP("Words", "Lawyer’s visit"),
    VisitKind.OFFICIAL: QT_TRANSLATE_NOOP("Words", "Official or organisation"),
    VisitKind.CLERGY: QT_TRANSLATE_NOOP("Words", "Clergy"),
    VisitKind.CONTRACTOR: QT_TRANSLATE_NOOP("Words", "Contractor"),
}
_RELATIONS: Mapping[StrEnum, str] = {
    Relation.SPOUSE: QT_TRANSLATE_NOOP("Words", "Spouse"),
    Relation.PARENT: QT_TRANSLATE_NOOP("Words", "Parent"),
    Relation.CHILD: QT_TRANSLATE_NOOP("Words", "Child"),
    Relation.SIBLING: QT_TRANSLATE_NOOP("Words", "Brother or sister"),
    Relation.GRANDPARENT: QT_TRANSLATE_NOOP("Words", "Grandparent"),
    Relation.OTHER_RELATIVE: QT_TRANSLATE_NOOP("Words", "Other relative"),
    Relation.FRIEND: QT_TRANSLATE_NOOP("Words", "Friend"),
    Relation.LAWYER: QT_TRANSLATE_NOOP("Words", "Lawyer"),
    Relation.OFFICIAL: QT_TRANSLATE_NOOP("Words", "Official"),
    Relation.OTHER: QT_TRANSLATE_NOOP("Words", "Other"),
}
_OUTCOMES: Mapping[StrEnum, str] = {
    Outcome.COMPLETED: QT_TRANSLATE_NOOP("Words", "Completed normally"),
    Outcome.VISITOR_ENDED_EARLY: QT_TRANSLATE_NOOP("Words", "Visitor ended early"),
    Outcome.PRISONER_ENDED_EARLY: QT_TRANSLATE_NOOP("Words", "Prisoner ended early"),
    Outcome.PRISONER_REFUSED: QT_TRANSLATE_NOOP("Words", "Prisoner refused to attend"),
    Outcome.TERMINATED_BY_STAFF: QT_TRANSLATE_NOOP("Words", "Terminated by staff"),
    Outcome.ADMINISTRATIVE_CANCELLATION: QT_TRANSLATE_NOOP("Words", "Administrative cancellation"),
}
_SEARCH_RESULTS: Mapping[StrEnum, str] = {
    SearchResult.CLEAR: QT_TRANSLATE_NOOP("Words", "Agreed, nothing found"),
    SearchResult.FOUND_ITEMS: QT_TRANSLATE_NOOP("Words", "Agreed, items found"),
    SearchResult.REFUSED: QT_TRANSLATE_NOOP("Words", "Refused the search"),
}
_MEASURES: Mapping[StrEnum, str] = {
    Measure.SEIZED: QT_TRANSLATE_NOOP("Words", "seized"),
    Measure.HANDED_TO_POLICE: QT_TRANSLATE_NOOP("Words", "handed to the police"),
    Measure.KEPT_UNTIL_EXIT: QT_TRANSLATE_NOOP("Words", "kept until they leave"),
    Measure.RETURNED: QT_TRANSLATE_NOOP("Words", "given back"),
}
_STATUSES: Mapping[StrEnum, str] = {
    PrisonerStatus.HERE: QT_TRANSLATE_NOOP("Words", "here"),
    PrisonerStatus.HOSPITAL: QT_TRANSLATE_NOOP("Words", "in hospital"),
    PrisonerStatus.COURT: QT_TRANSLATE_NOOP("Words", "at court"),
    PrisonerStatus.TRANSFERRED: QT_TRANSLATE_NOOP("Words", "transferred"),
    PrisonerStatus.RELEASED: QT_TRANSLATE_NOOP("Words", "released"),
    PrisonerStatus.STRUCK: QT_TRANSLATE_NOOP("Words", "written down by mistake"),
}
_RESTRICTIONS: Mapping[StrEnum, str] = {
    RestrictionKind.ACCESS: QT_TRANSLATE_NOOP("Words", "no access"),
    RestrictionKind.BAN: QT_TRANSLATE_NOOP("Words", "ban"),
    RestrictionKind.CAMERA: QT_TRANSLATE_NOOP("Words", "under camera"),
    RestrictionKind.CHILD: QT_TRANSLATE_NOOP("Words", "no children"),
    RestrictionKind.CLOSED: QT_TRANSLATE_NOOP("Words", "closed visits only"),
    RestrictionKind.NO_CONTACT: QT_TRANSLATE_NOOP("Words", "no contact"),
    RestrictionKind.PREVIOUS_INFORMATION: QT_TRANSLATE_NOOP("Words", "earlier information"),
}
_UNFINISHED: Mapping[StrEnum, str] = {
    UnfinishedKind.LOCKERS: QT_TRANSLATE_NOOP("Words", "Lockers in use"),
    UnfinishedKind.BADGES: QT_TRANSLATE_NOOP("Words", "Badges given out"),
    UnfinishedKind.TO_INSPECT: QT_TRANSLATE_NOOP("Words", "Parcels to inspect"),
    UnfinishedKind.TO_STORE: QT_TRANSLATE_NOOP("Words", "Inspected parcels without a place"),
    UnfinishedKind.TO_HAND_OVER: QT_TRANSLATE_NOOP("Words", "Stored parcels to hand over"),
    UnfinishedKind.TO_RETURN: QT_TRANSLATE_NOOP("Words", "Refused parcels to return"),
    UnfinishedKind.TO_ANSWER: QT_TRANSLATE_NOOP("Words", "Documents to answer"),
    UnfinishedKind.KEPT: QT_TRANSLATE_NOOP("Words", "Things kept for somebody"),
}
_FORM_STATES: Mapping[StrEnum, str] = {
    FormState.BLANK: QT_TRANSLATE_NOOP("Words", "blank"),
    FormState.ENTERED: QT_TRANSLATE_NOOP("Words", "entered"),
    FormState.SPOILED: QT_TRANSLATE_NOOP("Words", "spoiled"),
}
_REFUSALS: Mapping[StrEnum, str] = {
    RefusalCode.NO_ALLOWANCE: QT_TRANSLATE_NOOP("Words", "No visits left this year"),
    RefusalCode.NOT_ON_LIST: QT_TRANSLATE_NOOP("Words", "Not an approved visitor"),
    RefusalCode.BANNED: QT_TRANSLATE_NOOP("Words", "Banned"),
    RefusalCode.NO_ADULT: QT_TRANSLATE_NOOP("Words", "A child without an adult"),
    RefusalCode.PRISONER_DETAILS_WRONG: QT_TRANSLATE_NOOP("Words", "Prisoner’s details are wrong"),
    RefusalCode.PRISONER_MOVED: QT_TRANSLATE_NOOP("Words", "Prisoner has been moved"),
    RefusalCode.PRISONER_RELEASED: QT_TRANSLATE_NOOP("Words", "Prisoner was released"),
    RefusalCode.PRISONER_OUT: QT_TRANSLATE_NOOP("Words", "Prisoner is out of the prison"),
    RefusalCode.NON_ASSOCIATION: QT_TRANSLATE_NOOP("Words", "Must not meet each other"),
    RefusalCode.CHILD_PROTECTION: QT_TRANSLATE_NOOP("Words", "Protection of children"),
    RefusalCode.DUPLICATE: QT_TRANSLATE_NOOP("Words", "Registered already"),
    RefusalCode.SEARCH_REFUSED: QT_TRANSLATE_NOOP("Words", "Refuses the search"),
    RefusalCode.SECURITY_CHECK_FAILED: QT_TRANSLATE_NOOP("Words", "Failed the security check"),
    RefusalCode.NO_PERMISSION: QT_TRANSLATE_NOOP("Words", "No written permission"),
    RefusalCode.OTHER: QT_TRANSLATE_NOOP("Words", "Another reason (in words)"),
}
_ROLES: Mapping[StrEnum, str] = {
    Role.OFFICER: QT_TRANSLATE_NOOP("Words", "Gate officer"),
    Role.DUTY_OFFICER: QT_TRANSLATE_NOOP("Words", "Duty officer"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("Words", "Administrator"),
    Role.AUDITOR: QT_TRANSLATE_NOOP("Words", "Auditor"),
}
_PASSINGS: Mapping[StrEnum, str] = {
    Passing.WARNS: QT_TRANSLATE_NOOP("Words", "it only warns"),
    Passing.DUTY_OFFICER: QT_TRANSLATE_NOOP("Words", "the duty officer"),
    Passing.ADMINISTRATOR: QT_TRANSLATE_NOOP("Words", "an administrator"),
    Passing.NOBODY: QT_TRANSLATE_NOOP("Words", "nobody"),
}
_CERTAINTIES: Mapping[StrEnum, str] = {
    Certainty.VERIFIED: QT_TRANSLATE_NOOP("Words", "verified"),
    Certainty.READ: QT_TRANSLATE_NOOP("Words", "read"),
    Certainty.DOUBTFUL: QT_TRANSLATE_NOOP("Words", "doubtful"),
}
_REPORTS: Mapping[StrEnum, str] = {
    ReportKind.OF_PRISONER: QT_TRANSLATE_NOOP("Words", "Who visited this prisoner"),
    ReportKind.OF_PERSON: QT_TRANSLATE_NOOP("Words", "All visits of this person"),
    ReportKind.ENTITLEMENTS: QT_TRANSLATE_NOOP("Words", "Entitlements used"),
    ReportKind.SEIZED: QT_TRANSLATE_NOOP("Words", "Items taken away"),
    ReportKind.OFFICERS: QT_TRANSLATE_NOOP("Words", "Officers’ work"),
    ReportKind.DAYS: QT_TRANSLATE_NOOP("Words", "Day by day"),
    ReportKind.VISITS: QT_TRANSLATE_NOOP("Words", "Register: visits"),
    ReportKind.REFUSALS: QT_TRANSLATE_NOOP("Words", "Register: refusals"),
    ReportKind.INCIDENTS: QT_TRANSLATE_NOOP("Words", "Register: incidents"),
    ReportKind.PARCELS: QT_TRANSLATE_NOOP("Words", "Register: parcels"),
    ReportKind.DOCUMENTS: QT_TRANSLATE_NOOP("Words", "Register: documents"),
    ReportKind.KEPT_ITEMS: QT_TRANSLATE_NOOP("Words", "Register: kept things"),
    ReportKind.SHIFTS: QT_TRANSLATE_NOOP("Words", "Register: shifts"),
}
_PAPERS: Mapping[StrEnum, str] = {
    PaperName.PASS: QT_TRANSLATE_NOOP("Words", "Visitor’s pass"),
    PaperName.BELONGINGS: QT_TRANSLATE_NOOP("Words", "Receipt of belongings"),
    PaperName.REFUSAL_SLIP: QT_TRANSLATE_NOOP("Words", "Refusal of a visit"),
    PaperName.SEIZURE_ACT: QT_TRANSLATE_NOOP("Words", "Seizure act (visitor)"),
    PaperName.ROLL_CALL: QT_TRANSLATE_NOOP("Words", "Roll-call"),
    PaperName.APPLICATION: QT_TRANSLATE_NOOP("Words", "Application, parcel"),
    PaperName.RECEIPT: QT_TRANSLATE_NOOP("Words", "Receipt, parcel"),
    PaperName.LABEL: QT_TRANSLATE_NOOP("Words", "Label, parcel"),
    PaperName.REFUSAL_NOTICE: QT_TRANSLATE_NOOP("Words", "Refusal, parcel"),
    PaperName.PARCEL_ACT: QT_TRANSLATE_NOOP("Words", "Act, parcel"),
    PaperName.SIGNATURES: QT_TRANSLATE_NOOP("Words", "Hand-over sheet, parcels"),
    PaperName.KEPT_SLIP: QT_TRANSLATE_NOOP("Words", "Slip of a kept thing"),
    PaperName.HAND_OVER: QT_TRANSLATE_NOOP("Words", "Hand-over of a shift"),
    PaperName.DAY_SHEET: QT_TRANSLATE_NOOP("Words", "Sheet of the day, with seal"),
}

_BACKUP_REASONS: Mapping[StrEnum, str] = {
    BackupReason.SHIFT_END: QT_TRANSLATE_NOOP("Words", "end of a shift"),
    BackupReason.BY_THE_CLOCK: QT_TRANSLATE_NOOP("Words", "by the clock"),
    BackupReason.MIGRATION: QT_TRANSLATE_NOOP("Words", "before a new version"),
    BackupReason.WANTED: QT_TRANSLATE_NOOP("Words", "on wish"),
}
_CHECKS: Mapping[StrEnum, str] = {
    CheckKind.PAGES: QT_TRANSLATE_NOOP("Words", "The file and its links, pages"),
    CheckKind.CHAIN: QT_TRANSLATE_NOOP("Words", "The journal’s chain, entries"),
    CheckKind.ROWS: QT_TRANSLATE_NOOP("Words", "Records by the journal, rows"),
    CheckKind.NUMBERS: QT_TRANSLATE_NOOP("Words", "Numbers without gaps"),
    CheckKind.SEALS: QT_TRANSLATE_NOOP("Words", "Seals on paper"),
}
TABLES = (
    *(_KINDS, _RELATIONS, _OUTCOMES, _ROLES, _CERTAINTIES, _SEARCH_RESULTS, _STATUSES, _RESTRICTIONS, _REFUSALS),
    *(_MEASURES, _PASSINGS, _BACKUP_REASONS, _CHECKS, _UNFINISHED, _FORM_STATES, _REPORTS, _PAPERS),
)
