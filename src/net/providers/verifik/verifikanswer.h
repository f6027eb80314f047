#pragma once

#include "net/http/errorbody.h"
#include "net/providers/flowservice.h"

//! Reads what Verifik answers, in all envelopes of the api notes: bare, {data}, {success, data}; for lists also
//! {data:{docs}} and paging at the root, in `data` or in `pagination`. Pure functions of the answer.
namespace VerifikAnswer {

//! The flow of an answer to get, create or update. `id` is the flow that was asked for; empty for a new one, whose
//! answer may lack an id. Errors: those of errorFromResponse() for a refusal; Malformed, naming the flow, for anything
//! unreadable.
Result<RemoteFlow> flow(const HttpResponse &response, const QString &id, const ErrorContext &context);

//! Nothing, or why the answer is not a success. For delete, whose answer may be empty.
Result<void> success(const HttpResponse &response, const ErrorContext &context);

//! Any answer that is no refusal, without its envelope.
Result<QJsonValue> value(const HttpResponse &response, const ErrorContext &context);

//! One page of the list.
struct Page
{
    QJsonArray rows;
    std::optional<qint64> total, pages, perPage; //!< as far as the answer tells
};
Result<Page> page(const HttpResponse &response, int number, const ErrorContext &context);

//! Puts pages together and knows when the list is complete.
class Listing
{
public:
    //! `isOfPeople`: the rows are persons, whose names have no place in an error. `from`: where the list goes on.
    Listing(int perPage, int maxPages, bool isOfPeople = false, ListPlace from = {})
        : m_perPage(perPage)
        , m_maxPages(maxPages)
        , m_isOfPeople(isOfPeople)
        , m_place(std::move(from))
    {
    }

    //! Adds the next page. True when there may be another.
    bool add(const Page &page);
    int pagesRead() const { return m_place.pagesRead; }
    const ListPlace &place() const { return m_place; }
    FlowList take() { return std::move(m_list); }

private:
    bool addRow(const QJsonValue &row, qint64 position);

    QString titleOf(const QJsonValue &row, qint64 position) const;

    int m_perPage, m_maxPages;
    bool m_isOfPeople;
    ListPlace m_place;
    FlowList m_list;
};

} // namespace VerifikAnswer
