#pragma once

#include "models/core/error.h"
#include "models/whitelist/whitelistrow.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QJsonArray>

#include <set>

//! The `whiteList` of a flow as a table: one row a person, one column a WhiteListRow::Column. Keys of a row that the
//! table does not show (project, projectFlow, checked) are kept, and rows nobody edits keep their JSON exactly. What is
//! wrong is known for each cell; an edit looks only at its own row and at those it shares a key with. GUI thread.
class WhiteListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ProblemRole = Qt::UserRole + 1, //!< what is wrong with the cell, a sentence; empty when nothing is
        RowProblemRole, //!< all that is wrong with the row, one sentence a line
        SearchRole, //!< the row's text for searching, as WhiteListProxy folds it
    };

    explicit WhiteListModel(QObject *parent = nullptr);

    //! What each row needs.
    void setRules(const WhiteListRules &rules);
    //! Rows that the provider has and keeps, so that adding one again is found. Empty when the list is to be replaced.
    void setStored(const std::vector<WhiteListRow> &rows);
    //! The project's id, which new rows get; none while it is empty.
    void setProject(const QString &project) { m_project = project; }
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    //! While masked, cells show dots and cannot be edited, and SearchRole is empty; rows that were typed or imported
    //! since stay readable.
    void setMasked(bool isMasked);
    bool isMasked() const { return m_isMasked; }

    //! Takes over the document's array; rows that are as they were keep their place in every view.
    void fromJson(const QJsonArray &array);
    QJsonArray toJson() const;
    //! The rows as they may be exported.
    std::vector<WhiteListRow> people() const;
    const WhiteListRow &person(int row) const { return m_entries[static_cast<size_t>(row)].row; }
    //! How many rows have something wrong.
    int badCount() const;

    //! Where new rows come from: what was entered here is known to whoever sits here, what the provider had is masked
    //! like the rest.
    enum class Origin { Entered, Provider };
    //! A new, empty row at the end; gives its position. Errors: Invalid past 500 rows.
    Result<int> add();
    //! New rows at the end, as one edit; gives the position of the first. Errors: Invalid past 500 rows, with the
    //! count; nothing is inserted then.
    Result<int> add(const std::vector<WhiteListRow> &rows, Origin from = Origin::Entered);
    //! Removes rows, as one edit; positions that do not exist are ignored.
    void remove(const std::set<int> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    //! Edits a cell; blanks around the text are dropped.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

signals:
    //! A person changed the list, at `below` inside it or (empty) as a whole.
    void edited(const QJsonValue &value, const JsonPointer &below);

private:
    struct Entry
    {
        QJsonValue json;
        WhiteListRow row;
        std::vector<WhiteListProblem> problems; // of the row by itself
        QString emailKey, phoneKey, search;
        bool isNew = false; // typed or imported here, so known to whoever sits here
    };
    using Keys = QHash<QString, int>; // how many rows have the key

    Entry entryOf(const QJsonValue &json) const;
    QJsonObject newObject(const WhiteListRow &row) const;
    void count(const Entry &entry, int by);
    void putEntry(int row, Entry entry); // tells nobody
    void replaceEntry(int row, Entry entry);
    void insertEntries(int row, std::vector<Entry> entries);
    void removeEntries(int row, int count);
    void announceTwins(const QString &emailKey, const QString &phoneKey);
    void recheck(); // tells that any row may have changed
    bool isHidden(const Entry &entry) const { return m_isMasked && !entry.isNew; }
    QString problem(int row, WhiteListRow::Column column) const;
    int twin(int row, QString Entry::*key) const;

    std::vector<Entry> m_entries;
    Keys m_emails, m_phones, m_storedEmails, m_storedPhones;
    WhiteListRules m_rules;
    QString m_project;
    bool m_isReadOnly = false, m_isMasked = false;
};
