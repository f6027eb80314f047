// What the buttons of WhiteListEditor do.
#include "models/records/accountservices.h"
#include "models/whitelist/whitelistcsv.h"
#include "models/whitelist/whitelistmodel.h"
#include "models/whitelist/whitelistproxy.h"
#include "views/whitelist/importdialog.h"
#include "views/whitelist/storedpeopledialog.h"
#include "views/whitelist/whitelisteditor.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTableView>

#include <algorithm>

namespace {

//! Text that is one cell rather than a row: nothing in it parts cells.
bool isOneCell(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
        [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == u',' || c == u';'; });
}

} // namespace

WhiteListImport::Context WhiteListEditor::context() const
{
    return {m_rules, m_model->people(), m_isReplacing ? std::vector<WhiteListRow>() : m_stored};
}

void WhiteListEditor::add()
{
    if (m_isReadOnly)
        return;
    dropFilter();
    const Result<int> row = m_model->add();
    if (!row) {
        showRefusal(row.error().what);
        return;
    }
    const QModelIndex added = m_proxy->mapFromSource(m_model->index(*row, WhiteListRow::Name));
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(added);
    m_table->scrollTo(added);
    m_table->edit(added);
}

void WhiteListEditor::remove()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.isEmpty() || m_isReadOnly)
        return;
    std::set<int> rows;
    int next = m_proxy->rowCount();
    for (const QModelIndex &index : selected) {
        rows.insert(m_proxy->mapToSource(index).row());
        next = std::min(next, index.row());
    }
    m_model->remove(rows);
    if (m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(std::min(next, m_proxy->rowCount() - 1), 0));
    followSelection();
}

void WhiteListEditor::paste()
{
    if (m_isReadOnly)
        return;
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        showRefusal(tr("There is no text to paste. Copy the rows in the spreadsheet first."));
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    if (isOneCell(text.trimmed()) && current.isValid() && current.flags().testFlag(Qt::ItemIsEditable)) {
        m_proxy->setData(current, text.trimmed());
        return;
    }
    const Result<WhiteListImport> import = WhiteListImport::readPasted(text, context());
    if (!import)
        showRefusal(import.error().toString());
    else if (import->badCount() == 0)
        take(import->validRows());
    else
        preview(*import, tr("Pasted rows"));
}

void WhiteListEditor::importFile()
{
    FileChooser::Question question;
    question.title = tr("Import people");
    question.filters = QStringList{tr("CSV files (*.csv *.tsv *.txt)"), tr("All files (*)")};
    m_chooser(this, question, [this](const QString &path, int) {
        const Result<WhiteListImport> import = WhiteListImport::readFile(path, context());
        if (import)
            preview(*import, QFileInfo(path).fileName());
        else
            showRefusal(import.error().toString());
    });
}

void WhiteListEditor::preview(const WhiteListImport &import, const QString &source)
{
    showRefusal(QString());
    auto *dialog = new ImportDialog(import, source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::taken, this, &WhiteListEditor::take);
    dialog->open();
}

void WhiteListEditor::take(const std::vector<WhiteListRow> &rows)
{
    append(rows, WhiteListModel::Origin::Entered);
}

//! Nobody typed them here, so they stay dots until somebody asks to see them.
void WhiteListEditor::putBack(const std::vector<WhiteListRow> &rows)
{
    append(rows, WhiteListModel::Origin::Provider);
}

void WhiteListEditor::append(const std::vector<WhiteListRow> &rows, WhiteListModel::Origin from)
{
    dropFilter();
    const Result<int> first = m_model->add(rows, from);
    if (!first) {
        showRefusal(first.error().what);
        return;
    }
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(*first, WhiteListRow::Name));
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtTop);
    showDone(tr("%n row(s) were added.", nullptr, static_cast<int>(rows.size())));
}

void WhiteListEditor::exportFile()
{
    FileChooser::Question question;
    question.title = tr("Export people");
    question.filters
        = QStringList{tr("CSV for spreadsheets, UTF-8 with a byte order mark (*.csv)"), tr("CSV, plain UTF-8 (*.csv)")};
    question.name = QStringLiteral("people.csv");
    question.isForSaving = true;
    m_chooser(this, question, [this](const QString &path, int filter) {
        WhiteListCsv::Options options;
        options.withByteOrderMark = filter == 0;
        const Result<void> saved = WhiteListCsv::save(path, m_model->people(), options);
        if (!saved)
            showRefusal(saved.error().what);
        else
            //: %1 is a file's name
            showDone(tr("%n row(s) were written to %1.", nullptr, m_model->rowCount()).arg(QFileInfo(path).fileName()));
    });
}

void WhiteListEditor::showStoredPeople()
{
    if (!m_services || m_flowId.isEmpty())
        return;
    auto *dialog = new StoredPeopleDialog(m_services, m_flowId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StoredPeopleDialog::peopleRead, this, &WhiteListEditor::setStored);
    connect(dialog, &StoredPeopleDialog::putBackRequested, this, &WhiteListEditor::putBack);
    dialog->open();
    dialog->read();
}
