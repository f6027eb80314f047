#pragma once

#include "models/whitelist/whitelistrow.h"

#include <QDialog>
#include <QJsonArray>
#include <QPointer>

#include <functional>
#include <optional>

class AccountServices;
class Banner;
class EmptyHint;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;
class ToneLabel;
class WhiteListModel;
class WhiteListProxy;
struct Error;
struct PeoplePage;

//! The people that the provider keeps on a flow's list: read page by page, the first when the dialog opens, dots until
//! somebody asks to see them, and taken off the list there, one request each, after a question.
class StoredPeopleDialog : public QDialog
{
    Q_OBJECT
public:
    //! `services` may go before the dialog does; `flow` is the flow's id at the provider.
    StoredPeopleDialog(AccountServices *services, QString flow, QWidget *parent = nullptr);

    //! Asks for the list from its start; call it once the signals are connected.
    void read();

signals:
    //! These people are on the list; `isAll`: and nobody else.
    void peopleRead(const std::vector<WhiteListRow> &people, bool isAll);
    //! People who were just removed are to stand among those to upload, from where they can be sent again.
    void putBackRequested(const std::vector<WhiteListRow> &people);

protected:
    void reject() override;

private:
    enum class Stage { Reading, Shown, Removing, Failed };

    QWidget *createTools();
    void prepareTable();
    void createMessages(QVBoxLayout *column);
    void setStage(Stage stage);
    void readMore();
    void takePage(const PeoplePage &page);
    void showPeople();
    QString countText() const;
    void showFailure(const Error &error);
    void showMasked(bool isMasked);
    void followRows();
    void confirmRemoval();
    void remove(QJsonArray people);
    void removeNext();
    void finishRemoval(const std::optional<Error> &error);

    QPointer<AccountServices> m_services;
    QString m_flow;
    Stage m_stage = Stage::Reading;
    WhiteListModel *m_model;
    WhiteListProxy *m_proxy;
    QLineEdit *m_search;
    QPushButton *m_show;
    QTableView *m_table;
    EmptyHint *m_hint;
    ToneLabel *m_count;
    Banner *m_outcome;
    QWidget *m_failure = nullptr;
    QVBoxLayout *m_messages;
    QPushButton *m_remove, *m_putBack, *m_more, *m_again, *m_close;
    QJsonArray m_people; // of the pages that were read
    std::function<void()> m_next; // asks for the next page; empty after the last
    std::optional<qint64> m_total; // where the provider tells
    qsizetype m_wanted = 1; // so many rows were asked for: a list read again ends no earlier
    QJsonArray m_waiting; // still to be removed
    qsizetype m_asked = 0; // how many were to be removed
    std::vector<WhiteListRow> m_removed;
    bool m_isStopped = false;
};
