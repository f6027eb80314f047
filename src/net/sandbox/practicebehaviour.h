#pragma once

//! What Didit does with a PATCH, which its documents describe in two ways (api/didit.md 3).
enum class PracticeVersioning {
    NewDraft, //!< A: a published version stays as it is, and a new draft takes the change; a draft is edited in place
    InPlace, //!< B: a published version is edited in place; a PATCH without a status also publishes a draft
};

//! What Didit's list of workflows shows of a workflow with several versions; its documents leave it open.
enum class PracticeListing {
    Workflows, //!< one row a workflow: its latest published version, or its draft while there is no other
    Versions, //!< every version
};

//! How that list comes; the vendor's newer pages show one way, its older ones the other.
enum class PracticePaging {
    Pages, //!< {"count","next","previous","results"} with at most 50 rows, unless the query asks for more
    Whole, //!< a bare array of every row, with prices as texts and features as an array
};
