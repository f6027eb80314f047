#include "views/whitelist/storedpeopledialog.h"

#include "models/document/reference.h"
#include "models/records/accountservices.h"
#include "models/whitelist/whitelistmodel.h"
#include "models/whitelist/whitelistproxy.h"
#include "views/changes/banner.h"
#include "views/changes/errorview.h"
#include "views/forms/emptyhint.h"
#include "views/shell/dialogform.h"
#include "views/theme/icons.h"
#include "views/theme/tonelabel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

StoredPeopleDialog::StoredPeopleDialog(AccountServices *services, QString flow, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_flow(std::move(flow))
    , m_model(new WhiteListModel(this))
    , m_proxy(new WhiteListProxy(this))
    , m_search(new QLineEdit(this))
    , m_show(new QPushButton(this))
    , m_table(new QTableView(this))
    , m_count(new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Body, this))
    , m_outcome(new Banner(Tone::Good, QString(), this))
    , m_messages(new QVBoxLayout)
    , m_remove(new QPushButton(Icons::icon(QStringLiteral("delete")), tr("&Remove…"), this))
    , m_putBack(new QPushButton(tr("&Put back into the list to upload"), this))
    , m_more(new QPushButton(tr("Read &more people"), this))
    , m_again(new QPushButton(tr("Read a&gain"), this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("storedPeopleDialog"));
    setWindowTitle(tr("People at the provider"));
    m_model->setReadOnly(true);
    m_proxy->setSourceModel(m_model);
    prepareTable();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(3), Theme::spacing(3), Theme::spacing(3), Theme::spacing(2));
    column->setSpacing(Theme::spacing(1));
    column->addWidget(
        new ToneLabel(tr("People whom the provider keeps on the list"), &Palette::text, Theme::Text::Title, this));
    m_count->setObjectName(QStringLiteral("storedCount"));
    m_count->setWordWrap(true);
    column->addWidget(m_count);
    column->addLayout(m_messages);
    createMessages(m_messages);
    column->addWidget(createTools());
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing(1));
    buttons->addWidget(m_remove);
    buttons->addWidget(m_more);
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(m_close);
    column->addSpacing(Theme::spacing(1));
    column->addLayout(buttons);
    m_remove->setObjectName(QStringLiteral("storedRemove"));
    m_more->setObjectName(QStringLiteral("storedMore"));
    m_again->setObjectName(QStringLiteral("storedAgain"));
    m_close->setObjectName(QStringLiteral("storedClose"));
    for (QPushButton *button : {m_remove, m_more, m_again, m_close, m_show, m_putBack})
        button->setAutoDefault(false); // Enter in the search must not do anything

    connect(m_remove, &QPushButton::clicked, this, &StoredPeopleDialog::confirmRemoval);
    connect(m_more, &QPushButton::clicked, this, &StoredPeopleDialog::readMore);
    connect(m_again, &QPushButton::clicked, this, &StoredPeopleDialog::read);
    connect(m_close, &QPushButton::clicked, this, &StoredPeopleDialog::reject);
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        emit putBackRequested(std::exchange(m_removed, {}));
        QDialog::reject(); // they are to be seen among those to upload
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StoredPeopleDialog::followRows);
    showMasked(true);
    DialogForm::orderTabs(this);
    setMinimumSize(480, 320);
    resize(QSize(720, 520).boundedTo(DialogForm::largest(this)));
    setStage(Stage::Reading);
}

QWidget *StoredPeopleDialog::createTools()
{
    auto *tools = new QWidget(this);
    m_search->setObjectName(QStringLiteral("storedSearch"));
    m_search->setAccessibleName(tr("Search the people"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::icon(QStringLiteral("search"), &Palette::textMuted), QLineEdit::LeadingPosition);
    m_show->setObjectName(QStringLiteral("storedShow"));
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::spacing(1));
    line->addWidget(m_search, 1);
    line->addWidget(m_show);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setSearch(text);
        followRows();
    });
    connect(m_show, &QPushButton::clicked, this, [this] { showMasked(!m_model->isMasked()); });
    return tools;
}

void StoredPeopleDialog::prepareTable()
{
    m_table->setObjectName(QStringLiteral("storedPeople"));
    m_table->setAccessibleName(tr("People at the provider"));
    m_table->setModel(m_proxy);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab leaves the table: no trap for the keyboard
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::controlHeight());
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(WhiteListRow::CountryCode, QHeaderView::Fixed);
    header->resizeSection(WhiteListRow::CountryCode, Theme::spacing(14));
    header->setSectionResizeMode(WhiteListRow::Phone, QHeaderView::Fixed);
    header->resizeSection(WhiteListRow::Phone, Theme::spacing(15));
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as the provider has them, until a header is clicked
    m_table->setSortingEnabled(true);
    m_hint = new EmptyHint(QString(), m_table);
}

void StoredPeopleDialog::createMessages(QVBoxLayout *column)
{
    m_outcome->setObjectName(QStringLiteral("storedOutcome"));
    m_putBack->setObjectName(QStringLiteral("storedPutBack"));
    m_putBack->setToolTip(tr("They come to the end of the people to upload. Review and send to store them again."));
    column->setSpacing(Theme::spacing(1));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::spacing(1));
    line->addWidget(m_outcome, 1);
    line->addWidget(m_putBack);
    column->addLayout(line);
    m_outcome->hide();
    m_putBack->hide();
}

void StoredPeopleDialog::read()
{
    if (!m_services)
        return;
    setStage(Stage::Reading);
    m_people = {};
    m_next = nullptr;
    m_services->listPeople(m_flow, this, [this](const Result<PeoplePage> &page) {
        if (page)
            takePage(*page);
        else
            showFailure(page.error());
    });
}

void StoredPeopleDialog::readMore()
{
    if (!m_next || !m_services)
        return;
    m_wanted = m_people.size() + 1;
    setStage(Stage::Reading);
    m_next();
}

void StoredPeopleDialog::takePage(const PeoplePage &page)
{
    for (const QJsonValue &person : page.people)
        m_people.append(person);
    m_next = page.more;
    m_total = page.total;
    if (m_next && m_people.size() < m_wanted)
        m_next(); // a list read again shows whom it showed before
    else
        showPeople();
}

void StoredPeopleDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool isBusy = stage == Stage::Reading || stage == Stage::Removing;
    delete m_failure;
    m_failure = nullptr;
    m_again->setEnabled(!isBusy);
    m_again->setText(stage == Stage::Failed ? tr("&Try again") : tr("Read a&gain"));
    m_close->setEnabled(true);
    m_close->setText(stage == Stage::Removing ? tr("Stop") : tr("Close"));
    if (isBusy)
        m_close->setFocus();
    followRows();
}

void StoredPeopleDialog::showPeople()
{
    const int before = m_model->rowCount();
    m_model->fromJson(m_people);
    setStage(Stage::Shown);
    m_table->setFocus();
    const QModelIndex first = before > 0 ? m_proxy->mapFromSource(m_model->index(before, 0)) : QModelIndex();
    if (first.isValid()) { // of those who are new
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(first);
    }
    emit peopleRead(m_model->people(), !m_next);
}

void StoredPeopleDialog::showFailure(const Error &error)
{
    setStage(Stage::Failed);
    m_failure = new ErrorView(
        error, [](const JsonPointer &field) { return field.toString(); }, this);
    m_failure->setObjectName(QStringLiteral("storedFailure"));
    m_messages->addWidget(m_failure);
    m_failure->show();
    DialogForm::orderTabs(this); // it brings its own button
    m_again->setFocus();
}

void StoredPeopleDialog::showMasked(bool isMasked)
{
    m_model->setMasked(isMasked);
    m_search->setEnabled(!isMasked);
    m_search->setPlaceholderText(isMasked ? tr("Show the people to search them") : tr("Search the people"));
    if (isMasked)
        m_search->clear();
    m_show->setText(isMasked ? tr("&Show") : tr("&Hide"));
    m_show->setIcon(Icons::icon(isMasked ? QStringLiteral("eye") : QStringLiteral("eye-off")));
    m_show->setToolTip(isMasked ? tr("Show this personal data.") : tr("Hide this personal data."));
}

QString StoredPeopleDialog::countText() const
{
    const int rows = m_model->rowCount(), shown = m_proxy->rowCount();
    if (rows == 0 && !m_next)
        return tr("Nobody is stored at the provider for this flow.");
    QStringList sentences;
    if (!m_next)
        sentences << tr("%n people are stored at the provider.", nullptr, rows);
    else if (m_total && *m_total > rows)
        //: %L1 is how many people there are in all
        sentences << tr("The first %n of %L1 people have been read.", nullptr, rows).arg(*m_total);
    else
        sentences << tr("The first %n people have been read.", nullptr, rows);
    if (m_next && !m_search->text().isEmpty())
        sentences << tr("The others are not searched.");
    if (shown < rows)
        sentences << tr("%n shown.", nullptr, shown);
    return sentences.join(QLatin1Char(' '));
}

void StoredPeopleDialog::followRows()
{
    const int rows = m_model->rowCount();
    switch (m_stage) {
    case Stage::Reading:
        m_count->setText(tr("The list is being read from the provider…"));
        break;
    case Stage::Shown:
        m_count->setText(countText());
        break;
    case Stage::Removing:
        m_count->setText(tr("Removing person %1 of %2…").arg(m_asked - m_waiting.size()).arg(m_asked));
        break;
    case Stage::Failed:
        m_count->setText(rows > 0 ? tr("What was read before:") : QString());
        break;
    }
    m_count->setVisible(!m_count->text().isEmpty());
    m_hint->setText(m_stage == Stage::Shown && rows > 0 ? tr("No row matches.") : QString());
    m_more->setVisible(m_next != nullptr);
    m_more->setEnabled(m_stage == Stage::Shown);
    const bool canRemove = m_stage == Stage::Shown && m_table->selectionModel()->hasSelection();
    m_remove->setEnabled(canRemove);
    m_remove->setToolTip(canRemove || m_stage != Stage::Shown ? QString() : tr("Choose the people to remove first."));
    m_show->setEnabled(rows > 0);
}

void StoredPeopleDialog::confirmRemoval()
{
    const QJsonArray all = m_model->toJson();
    QJsonArray chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        chosen.append(all.at(m_proxy->mapToSource(index).row()));
    if (chosen.isEmpty())
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove people"),
        tr("Remove %n people from the provider's list?", nullptr, static_cast<int>(chosen.size())),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("storedConfirm"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("This happens at once, without a review. Others on the list are not touched."));
    QPushButton *remove = box->addButton(tr("&Remove"), QMessageBox::AcceptRole);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    remove->setObjectName(QStringLiteral("storedConfirmRemove"));
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(remove, &QPushButton::clicked, this, [this, chosen] { this->remove(chosen); });
    box->open();
}

void StoredPeopleDialog::remove(QJsonArray people)
{
    m_waiting = std::move(people);
    m_asked = m_waiting.size();
    m_removed.clear();
    m_isStopped = false;
    m_outcome->hide();
    m_putBack->hide();
    setStage(Stage::Removing);
    removeNext();
}

//! One after the other, so that a failure leaves no doubt about who is gone.
void StoredPeopleDialog::removeNext()
{
    if (m_waiting.isEmpty() || m_isStopped || !m_services)
        return finishRemoval(std::nullopt);
    const QJsonObject person = m_waiting.first().toObject();
    m_waiting.removeFirst();
    followRows();
    m_services->removePerson(Reference::idOf(person), this, [this, person](const Result<void> &done) {
        if (!done)
            return finishRemoval(done.error());
        m_removed.push_back(WhiteListRow::fromJson(person));
        removeNext();
    });
}

void StoredPeopleDialog::finishRemoval(const std::optional<Error> &error)
{
    const int removed = static_cast<int>(m_removed.size());
    m_outcome->setText(removed < m_asked ? Tone::Caution : Tone::Good,
        removed < m_asked ? tr("%n of %1 people were removed.", nullptr, removed).arg(m_asked)
                          : tr("%n people were removed.", nullptr, removed));
    m_outcome->show();
    m_putBack->setVisible(removed > 0);
    if (error) {
        showFailure(*error);
        return;
    }
    read();
}

void StoredPeopleDialog::reject()
{
    if (m_stage != Stage::Removing)
        return QDialog::reject();
    m_isStopped = true; // after the request that is on its way
    m_close->setEnabled(false);
    m_close->setText(tr("Stopping…"));
}
