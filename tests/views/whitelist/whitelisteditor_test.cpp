#include "views/whitelist/whitelisteditor.h"

#include "models/whitelist/whitelistcsv.h"
#include "models/whitelist/whitelistmodel.h"
#include "views/forms/formfixture.h"
#include "views/forms/problemline.h"
#include "views/whitelist/importdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>

#include <ctime>

namespace {

const QString dots(8, QChar(0x2022));

QJsonObject person(const char *name, const char *email, const char *code = "", const char *phone = "")
{
    return {{QStringLiteral("name"), QString::fromUtf8(name)}, {QStringLiteral("email"), QString::fromUtf8(email)},
        {QStringLiteral("countryCode"), QString::fromUtf8(code)}, {QStringLiteral("phone"), QString::fromUtf8(phone)}};
}

QJsonObject loginFlow(const QJsonArray &people = {}, bool byPhone = false)
{
    QJsonObject flow = Examples::object(QStringLiteral("verifik-v2/record-login.json"));
    "/loginSettings/email"_ptr.write(flow, !byPhone);
    "/loginSettings/phone"_ptr.write(flow, byPhone);
    if (!people.isEmpty())
        flow.insert(QStringLiteral("whiteList"), people);
    return flow;
}

//! A v2 login flow in a form, seen through its white list.
struct List : Form
{
    explicit List(const QJsonArray &people = {}, bool byPhone = false)
        : Form(loginFlow(people, byPhone), QStringLiteral("verifik-v2/login"), QSize(760, 900))
        , editor(*view.findChild<WhiteListEditor *>())
        , table(*control<QTableView>("/whiteList"))
    {
        view.reveal("/whiteList"_ptr);
    }

    QPushButton &button(const char *name) const
    {
        auto *found = view.findChild<QPushButton *>(QStringLiteral("/whiteList#%1").arg(QLatin1String(name)));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    void click(const char *name) const { QTest::mouseClick(&button(name), Qt::LeftButton); }
    QString cell(int row, int column) const { return table.model()->index(row, column).data().toString(); }
    int rows() const { return table.model()->rowCount(); }
    QJsonArray people() const { return value("/whiteList"_ptr).toArray(); }
    QString refusal() const
    {
        const auto *line = view.findChild<ProblemLine *>(QStringLiteral("/whiteList#refusal"));
        return line->isHidden() ? QString() : line->sentence();
    }
    QString text(const char *name) const
    {
        const auto *label = view.findChild<QLabel *>(QStringLiteral("/whiteList#%1").arg(QLatin1String(name)));
        return label->isHidden() ? QString() : label->text();
    }
    void paste(const char *clipboard) const
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(clipboard));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    }
    //! Types into the open cell editor and leaves it with `key`.
    void typeCell(const char *typed, Qt::Key key) const
    {
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        ASSERT_TRUE(line && table.isAncestorOf(line)) << "no cell is open";
        QTest::keyClicks(line, QString::fromUtf8(typed));
        QTest::keyClick(line, key);
        QCoreApplication::processEvents(); // Qt commits on Return only when control is back
    }
    ImportDialog *dialog() const { return view.findChild<ImportDialog *>(); }
    //! The file that the next question for one is answered with.
    void choose(const QString &path, int filter = 0)
    {
        editor.setFileChooser([path, filter](QWidget *, const FileChooser::Question &,
                                  const FileChooser::Answer &answer) { answer(path, filter); });
    }

    WhiteListEditor &editor;
    QTableView &table;
};

QString fileWith(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(QStringLiteral("gente.csv"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return path;
}

} // namespace

TEST(WhiteListEditor, AddsAPersonByKeyboard)
{
    List list;
    list.table.setFocus();
    QTest::keyClick(&list.table, Qt::Key_Insert);
    ASSERT_EQ(list.rows(), 1);
    list.typeCell("Ann", Qt::Key_Tab);
    list.typeCell("ann@example.com", Qt::Key_Return);
    QJsonObject expected = person("Ann", "ann@example.com");
    expected.insert(QStringLiteral("project"), QStringLiteral("67054e609e2c794b78e02af8"));
    EXPECT_EQ(list.patch(), (QJsonObject{{QStringLiteral("whiteList"), QJsonArray{expected}}}));
    EXPECT_EQ(list.text("count"), QStringLiteral("1 of at most 500 people."));
}

TEST(WhiteListEditor, LeavesNothingToSendWhenTheLastRowGoes)
{
    List list;
    list.click("add");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(list.flow.isDirty());
    list.table.setFocus();
    QTest::keyClick(&list.table, Qt::Key_Delete);
    EXPECT_EQ(list.rows(), 0);
    EXPECT_FALSE(list.flow.isDirty());
    list.undo();
    EXPECT_EQ(list.rows(), 1);
}

TEST(WhiteListEditor, RemovesTheSelectedRowsAsOneStep)
{
    const QJsonArray people{person("Ann", "a@b.co"), person("Bob", "b@b.co"), person("Cid", "c@b.co")};
    List list(people);
    EXPECT_FALSE(list.button("remove").isEnabled());
    list.table.setFocus();
    list.table.selectRow(0);
    QTest::keyClick(&list.table, Qt::Key_Down, Qt::ShiftModifier);
    list.click("remove");
    EXPECT_EQ(list.people(), QJsonArray{people.last()});
    list.undo();
    EXPECT_EQ(list.people(), people);
    EXPECT_EQ(list.rows(), 3);
}

TEST(WhiteListEditor, ShowsNobodyUntilAsked)
{
    List list({person("Ann", "a@b.co"), person("Bob", "b@b.co")});
    EXPECT_EQ(list.cell(0, 0), dots);
    EXPECT_EQ(list.cell(0, 3), QString());
    auto *search = list.control<QLineEdit>("/whiteList#search");
    EXPECT_FALSE(search->isEnabled());
    list.click("show");
    EXPECT_EQ(list.cell(0, 0), QStringLiteral("Ann"));
    EXPECT_EQ(list.button("show").text(), QStringLiteral("Hide"));
    Form::type(search, QStringLiteral("bob"));
    EXPECT_EQ(list.rows(), 1);
    EXPECT_EQ(list.text("count"), QStringLiteral("2 of at most 500 people. 1 shown."));
    list.click("show");
    EXPECT_EQ(list.rows(), 2) << "a search must not give away what the screen hides";
    EXPECT_EQ(list.cell(1, 0), dots);
    EXPECT_FALSE(list.flow.isDirty());
}

TEST(WhiteListEditor, SaysWhatIsWrongWithTheRowUnderTheCursor)
{
    List list({person("Ann", "nobody"), person("Bob", "b@b.co")});
    EXPECT_EQ(list.text("count"), QStringLiteral("2 of at most 500 people. 1 row(s) to correct."));
    list.table.setFocus();
    list.table.setCurrentIndex(list.table.model()->index(0, 1));
    const auto lines = list.editor.findChildren<ProblemLine *>();
    const bool isSaid = std::any_of(lines.begin(), lines.end(), [](const ProblemLine *line) {
        return line->isVisible()
            && line->sentence() == QStringLiteral("The email address must look like name@example.com.");
    });
    EXPECT_TRUE(isSaid);
    auto *badOnly = list.control<QCheckBox>("/whiteList#badOnly");
    QTest::mouseClick(badOnly, Qt::LeftButton, Qt::NoModifier, QPoint(8, badOnly->height() / 2));
    EXPECT_EQ(list.rows(), 1);
}

TEST(WhiteListEditor, FollowsTheLoginMethodsWhileTheyChange)
{
    List list({person("Ann", "a@b.co")});
    EXPECT_EQ(list.text("count"), QStringLiteral("1 of at most 500 people."));
    ASSERT_TRUE(list.flow.setValue("/loginSettings/phone"_ptr, true));
    EXPECT_EQ(list.text("count"), QStringLiteral("1 of at most 500 people. 1 row(s) to correct."));
    list.undo();
    EXPECT_EQ(list.text("count"), QStringLiteral("1 of at most 500 people."));
}

TEST(WhiteListEditor, KnowsWhomTheProviderHasUnlessTheListIsReplaced)
{
    List list({person("Ann", "a@b.co")});
    WhiteListRow stored;
    stored.cells[WhiteListRow::Email] = QStringLiteral("A@b.co");
    list.editor.setStored({stored});
    EXPECT_TRUE(list.text("count").endsWith(QStringLiteral("1 row(s) to correct.")));
    ASSERT_TRUE(list.flow.setValue("/replaceList"_ptr, true));
    EXPECT_FALSE(list.text("count").endsWith(QStringLiteral("1 row(s) to correct.")));
}

TEST(WhiteListEditor, PastesRowsFromASpreadsheet)
{
    List list;
    list.paste("Ann\tann@example.com\t+57\t300\nBob\tbob@example.com\t+57\t301\n");
    EXPECT_EQ(list.rows(), 2);
    EXPECT_EQ(list.people().at(1).toObject().value(QStringLiteral("phone")), QJsonValue(QStringLiteral("301")));
    EXPECT_EQ(list.text("done"), QStringLiteral("2 row(s) were added."));
    EXPECT_EQ(list.cell(0, 0), QStringLiteral("Ann")) << "who pasted it knows it";
    list.undo();
    EXPECT_FALSE(list.flow.isDirty());
    EXPECT_EQ(list.rows(), 0);
}

TEST(WhiteListEditor, PastesASingleTextIntoTheCell)
{
    List list;
    list.paste("Ann\tann@example.com\t+57\t300");
    list.table.setCurrentIndex(list.table.model()->index(0, WhiteListRow::Email));
    list.paste(" other@example.com ");
    EXPECT_EQ(list.rows(), 1);
    EXPECT_EQ(list.cell(0, WhiteListRow::Email), QStringLiteral("other@example.com"));
}

TEST(WhiteListEditor, ShowsPastedRowsThatCannotBeTaken)
{
    List list;
    list.paste("Ann\tann@example.com\t+57\t300\nBob\tnobody\t+57\t301\n");
    EXPECT_EQ(list.rows(), 0);
    ASSERT_NE(list.dialog(), nullptr);
    QTest::mouseClick(list.dialog()->findChild<QPushButton *>(QStringLiteral("importTake")), Qt::LeftButton);
    EXPECT_EQ(list.rows(), 1);
    QGuiApplication::clipboard()->clear();
    list.table.setFocus();
    list.click("paste");
    EXPECT_EQ(list.refusal(), QStringLiteral("There is no text to paste. Copy the rows in the spreadsheet first."));
}

TEST(WhiteListEditor, ImportsTheValidRowsOfAFileAndNamesTheOthers)
{
    QTemporaryDir folder;
    List list({}, true);
    list.choose(fileWith(folder,
        "name;email;countryCode;phone\r\nJos\xE9;;+57;300\r\nBob;;57;301\r\nAnn;;+57;300\r\nEve;;+57;5.55E+09\r\n"));
    list.click("import");
    ImportDialog *dialog = list.dialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isModal());
    EXPECT_EQ(dialog->findChild<QLabel *>(QStringLiteral("importSummary"))->text(),
        QStringLiteral("1 row(s) can be taken. 3 row(s) cannot, for the reason that stands beside each."));
    const auto *table = dialog->findChild<QTableView *>(QStringLiteral("importRows"));
    ASSERT_EQ(table->model()->rowCount(), 3) << "what needs a look comes first";
    const auto shown = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    EXPECT_EQ(shown(0, ImportPreviewModel::Line), QStringLiteral("3"));
    EXPECT_EQ(shown(0, ImportPreviewModel::Verdict),
        QStringLiteral("The country code must start with a plus sign, such as +57."));
    EXPECT_EQ(shown(1, ImportPreviewModel::Verdict), QStringLiteral("Line 2 has the same phone number."));
    QTest::mouseClick(
        dialog->findChild<QRadioButton *>(QStringLiteral("showAll")), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    EXPECT_EQ(table->model()->rowCount(), 4);

    auto *take = dialog->findChild<QPushButton *>(QStringLiteral("importTake"));
    EXPECT_EQ(take->text(), QStringLiteral("&Take the 1 valid row(s)"));
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_EQ(list.rows(), 1);
    EXPECT_EQ(list.people().first().toObject().value(QStringLiteral("name")), QJsonValue(QStringLiteral("José")));
    EXPECT_EQ(list.text("done"), QStringLiteral("1 row(s) were added."));
}

TEST(WhiteListEditor, TakesNothingWhenTheImportIsCancelledOrHopeless)
{
    QTemporaryDir folder;
    List list;
    list.choose(fileWith(folder, "name,email,countryCode,phone\nAnn,ann@example.com,,\n"));
    list.click("import");
    QTest::keyClick(list.dialog(), Qt::Key_Escape);
    EXPECT_FALSE(list.flow.isDirty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    list.choose(fileWith(folder, "name,email,countryCode,phone\n,,,1\n"));
    list.click("import");
    EXPECT_FALSE(list.dialog()->findChild<QPushButton *>(QStringLiteral("importTake"))->isEnabled());
}

TEST(WhiteListEditor, SaysWhyAFileIsRefused)
{
    QTemporaryDir folder;
    List list;
    list.choose(fileWith(folder, "Name,email,phone\n"));
    list.click("import");
    EXPECT_EQ(list.dialog(), nullptr);
    EXPECT_EQ(list.refusal(),
        QStringLiteral(
            "The column \"Name\" must be written name. The column countryCode is missing. The first line must "
            "be: name,email,countryCode,phone"));
    QByteArray many = "name,email,countryCode,phone\n";
    for (int i = 0; i < 501; ++i)
        many += "P,p" + QByteArray::number(i) + "@b.co,,\n";
    list.choose(fileWith(folder, many));
    list.click("import");
    EXPECT_EQ(list.refusal(),
        QStringLiteral("gente.csv has 501 rows. A white list takes at most 500, so nothing was taken."));
    list.click("add");
    EXPECT_EQ(list.refusal(), QString()) << "what was refused is over once something else is done";
}

TEST(WhiteListEditor, ExportsWhatItImportsAgain)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    List list({person("=cmd|' /C calc'!A0", "a@b.co", "+57", "300"), person("Doe, \"J\"", "b@b.co", "+1-787", "301")});
    list.choose(path);
    list.click("export");
    EXPECT_EQ(list.text("done"), QStringLiteral("2 row(s) were written to out.csv."));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBFname,email,countryCode,phone\r\n'=cmd")) << bytes.constData();
    file.close();
    list.choose(path, 1);
    list.click("export");
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("name,"));

    List other;
    other.choose(path);
    other.click("import");
    QTest::mouseClick(other.dialog()->findChild<QPushButton *>(QStringLiteral("importTake")), Qt::LeftButton);
    ASSERT_EQ(other.rows(), 2);
    EXPECT_EQ(other.cell(0, WhiteListRow::Name), QStringLiteral("=cmd|' /C calc'!A0"));
    EXPECT_EQ(other.cell(1, WhiteListRow::CountryCode), QStringLiteral("+1-787"));

    other.choose(folder.filePath(QStringLiteral("no/such/folder.csv")));
    other.click("export");
    EXPECT_TRUE(other.refusal().startsWith(QStringLiteral("folder.csv could not be written:")))
        << qPrintable(other.refusal());
}

TEST(WhiteListEditor, SortsByAHeaderAndKeepsEditsOnTheirPerson)
{
    List list({person("Zoe", "z@b.co"), person("ann", "a@b.co")});
    list.click("show");
    QHeaderView *header = list.table.horizontalHeader();
    const QPoint place(header->sectionViewportPosition(0) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    EXPECT_EQ(list.cell(0, 0), QStringLiteral("ann"));
    list.table.setFocus();
    list.table.setCurrentIndex(list.table.model()->index(0, 0));
    QTest::keyClick(&list.table, Qt::Key_F2);
    list.typeCell("Zzz", Qt::Key_Return);
    EXPECT_EQ(list.value("/whiteList/1/name"_ptr), QJsonValue(QStringLiteral("Zzz")));
    EXPECT_EQ(list.cell(0, 0), QStringLiteral("Zzz")) << "a row stays where it is while it is edited";
}

TEST(WhiteListEditor, LeadsToTheCellOfAProblem)
{
    List list({person("Ann", "a@b.co"), person("Bob", "b@b.co")});
    list.click("show");
    Form::type(list.control<QLineEdit>("/whiteList#search"), QStringLiteral("ann"));
    list.view.reveal("/whiteList/1/email"_ptr);
    EXPECT_EQ(list.table.currentIndex(), list.table.model()->index(1, WhiteListRow::Email));
    EXPECT_EQ(list.rows(), 2) << "a search that hides the place is dropped";
}

TEST(WhiteListEditor, StaysFluidWith500People)
{
    QJsonArray people;
    for (int i = 0; i < 500; ++i) {
        people.append(person("Somebody", qPrintable(QStringLiteral("p%1@example.com").arg(i)), "+57",
            qPrintable(QString::number(3'000'000 + i))));
    }
    List list(people);
    list.click("show");
    const std::clock_t start = std::clock();
    constexpr int edits = 20;
    for (int i = 0; i < edits; ++i) {
        list.table.model()->setData(
            list.table.model()->index(i * 20, WhiteListRow::Name), QStringLiteral("Ann %1").arg(i));
        QCoreApplication::processEvents();
    }
    const double each = double(std::clock() - start) / CLOCKS_PER_SEC / edits;
    RecordProperty("secondsAnEdit", std::to_string(each));
    EXPECT_EQ(list.people().at(380).toObject().value(QStringLiteral("name")), QJsonValue(QStringLiteral("Ann 19")));
    EXPECT_LT(each, 0.5) << "generous, for sanitizers; what it takes is recorded";
}

TEST(WhiteListEditor, NamesItsControlsForScreenReaders)
{
    List list({person("Ann", "a@b.co")});
    EXPECT_EQ(list.table.accessibleName(), QStringLiteral("People to upload"));
    EXPECT_EQ(list.button("import").accessibleName(), QStringLiteral("People to upload: Import CSV…"));
    EXPECT_EQ(list.button("show").accessibleName(), QStringLiteral("People to upload: Show"));
    EXPECT_EQ(list.control<QLineEdit>("/whiteList#search")->accessibleName(), QStringLiteral("Search the people"));
}

TEST(WhiteListEditor, LetsSeveralPeopleHaveNoAddress)
{
    List list({person("Ann", "", "+57", "300"), person("Bob", "", "+57", "301")}, true);
    EXPECT_EQ(list.text("count"), QStringLiteral("2 of at most 500 people."));
    for (const Problem &problem : list.flow.problems("/whiteList"_ptr))
        ADD_FAILURE() << qPrintable(problem.message);
}
