#include "views/whitelist/importdialog.h"

#include "views/forms/emptyhint.h"
#include "views/shell/dialogform.h"
#include "views/theme/tonelabel.h"
#include "views/whitelist/problemcelldelegate.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

namespace {

using Show = ImportPreviewModel::Show;

QString readAs(const WhiteListImport &import)
{
    const QString encoding = CsvText::encodingName(import.encoding());
    switch (import.delimiter().unicode()) {
    case u';':
        //: how a file was read; %1 is its encoding, such as UTF-8
        return ImportDialog::tr("Read as %1, with semicolons between the cells.").arg(encoding);
    case u'\t':
        return ImportDialog::tr("Read as %1, with tabs between the cells.").arg(encoding);
    default:
        return ImportDialog::tr("Read as %1, with commas between the cells.").arg(encoding);
    }
}

} // namespace

ImportDialog::ImportDialog(const WhiteListImport &import, const QString &source, QWidget *parent)
    : QDialog(parent)
    , m_model(new ImportPreviewModel(import, this))
    , m_table(new QTableView(this))
    , m_shown(new QButtonGroup(this))
    , m_take(new QPushButton(this))
{
    const int valid = static_cast<int>(import.validCount()), bad = static_cast<int>(import.badCount());
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import people"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(3), Theme::spacing(3), Theme::spacing(3), Theme::spacing(2));
    column->setSpacing(Theme::spacing(2));
    auto *heading = new ToneLabel(source, &Palette::text, Theme::Text::Title, this);
    heading->setTextFormat(Qt::PlainText); // a file's name may look like markup
    heading->setWordWrap(true);
    auto *summary = new ToneLabel(QString(), &Palette::text, Theme::Text::Body, this);
    summary->setObjectName(QStringLiteral("importSummary"));
    summary->setWordWrap(true);
    QStringList sentences{tr("%n row(s) can be taken.", nullptr, valid)};
    if (bad > 0)
        sentences << tr("%n row(s) cannot, for the reason that stands beside each.", nullptr, bad);
    summary->setText(sentences.join(QLatin1Char(' ')));
    auto *note = new ToneLabel(readAs(import), &Palette::textMuted, Theme::Text::Small, this);
    note->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setSpacing(Theme::halfSpacing());
    head->addWidget(heading);
    head->addWidget(summary);
    head->addWidget(note);
    column->addLayout(head);
    column->addWidget(createChoice());
    prepareTable();
    column->addWidget(m_table, 1);

    m_take->setObjectName(QStringLiteral("importTake"));
    m_take->setText(tr("&Take the %n valid row(s)", nullptr, valid));
    m_take->setEnabled(valid > 0);
    if (valid == 0) {
        m_take->setText(tr("&Take the valid rows"));
        m_take->setToolTip(tr("No row can be taken."));
    }
    m_take->setDefault(valid > 0);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(valid == 0);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing(1));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    column->addLayout(buttons);

    connect(m_take, &QPushButton::clicked, this, [this] {
        accept();
        emit taken(m_model->import().validRows());
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    DialogForm::orderTabs(this);
    resize(QSize(Theme::spacing(120), Theme::spacing(68)).boundedTo(DialogForm::largest(this)));
    (valid > 0 ? m_take : cancel)->setFocus();
}

QWidget *ImportDialog::createChoice()
{
    auto *choice = new QWidget(this);
    auto *line = new QHBoxLayout(choice);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::spacing(2));
    const QLocale locale;
    const qsizetype valid = m_model->import().validCount(), bad = m_model->import().badCount();
    const auto add = [&](Show show, const QString &name, const QString &text, qsizetype count) {
        auto *button = new QRadioButton(text, choice);
        button->setObjectName(name);
        button->setEnabled(count > 0);
        m_shown->addButton(button, static_cast<int>(show));
        line->addWidget(button);
    };
    //: which rows of a file are shown; %1 is how many there are
    add(Show::All, QStringLiteral("showAll"), tr("&All rows (%1)").arg(locale.toString(valid + bad)), valid + bad);
    add(Show::Bad, QStringLiteral("showBad"), tr("Rows that &cannot be taken (%1)").arg(locale.toString(bad)), bad);
    add(Show::Valid, QStringLiteral("showValid"), tr("&Valid rows (%1)").arg(locale.toString(valid)), valid);
    line->addStretch();
    // What needs a look comes first, if anything does.
    const Show first = bad > 0 ? Show::Bad : Show::All;
    m_shown->button(static_cast<int>(first))->setChecked(true);
    for (QAbstractButton *button : m_shown->buttons()) { // Tab comes to the chosen one, the arrow keys to the others
        if (!button->isChecked())
            button->setFocusPolicy(Qt::ClickFocus);
    }
    m_model->setShow(first);
    connect(m_shown, &QButtonGroup::idClicked, this, [this](int show) { m_model->setShow(static_cast<Show>(show)); });
    return choice;
}

void ImportDialog::prepareTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("importRows"));
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setItemDelegate(new ProblemCellDelegate(ImportPreviewModel::ProblemRole, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab leaves the table: no trap for the keyboard
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(Theme::controlHeight());
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->resizeSection(ImportPreviewModel::Line, Theme::spacing(7));
    header->resizeSection(ImportPreviewModel::Name, Theme::spacing(15));
    header->resizeSection(ImportPreviewModel::Email, Theme::spacing(20));
    header->resizeSection(ImportPreviewModel::CountryCode, Theme::spacing(14));
    header->resizeSection(ImportPreviewModel::Phone, Theme::spacing(14));
    header->setSectionResizeMode(ImportPreviewModel::Verdict, QHeaderView::Stretch);
}
