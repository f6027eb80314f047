#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

//! One person of a white list, as the provider wants it: all four are texts (api notes, "White list / CSV").
struct WhiteListRow
{
    enum Column { Name, Email, CountryCode, Phone, ColumnCount };

    //! Most rows in one upload; the provider refuses more.
    static constexpr qsizetype most = 500;
    //! Most characters of one cell.
    static constexpr qsizetype longestCell = 1000;

    std::array<QString, ColumnCount> cells;

    const QString &cell(Column column) const { return cells[column]; }
    bool isBlank() const;
    //! What makes two rows the same person: the address without regard to case, the number with its country code.
    //! Empty where the row has none.
    QString emailKey() const;
    QString phoneKey() const;

    //! The provider's name of a column: "countryCode". Also the header of a CSV file.
    static QString key(Column column);
    //! The column's title for people.
    static QString title(Column column);
    static QStringList header();

    static WhiteListRow fromJson(const QJsonObject &object);
    bool operator==(const WhiteListRow &) const = default;
};

//! A finding about one cell, in a sentence.
struct WhiteListProblem
{
    WhiteListRow::Column column = WhiteListRow::Name;
    QString message;
    //! What the provider documents stops a sending; what only its dashboard refuses is a warning (api notes, decision
    //! 2).
    bool isDocumented = false;

    //! The row has the same address (Email) or number (Phone) as `row`, counted from 0.
    static WhiteListProblem sameAs(WhiteListRow::Column column, qsizetype row);
};

//! What a row needs, which follows from how people log in.
struct WhiteListRules
{
    bool needsEmail = false;
    bool needsPhone = false;

    //! By `loginSettings.email` and `loginSettings.phone`; a flow without a login needs one of the two in each row.
    static WhiteListRules of(const QJsonObject &flow);
    //! What is wrong with the row by itself, in column order, at most one finding a column.
    std::vector<WhiteListProblem> check(const WhiteListRow &row) const;

    struct Finding
    {
        qsizetype row = 0; //!< from 0
        WhiteListProblem problem; //!< the row's first
    };
    //! The rows with something wrong, in order: by themselves, or because another row is the same person. Both rows of
    //! such a pair are found: which of them has to go is for a person to say.
    std::vector<Finding> check(const std::vector<WhiteListRow> &rows) const;
    bool operator==(const WhiteListRules &) const = default;
};
