// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/acl/accesscontrolxml.h"
#include "objectsettings/objectheadersdialog.h"
#include "permissions/acleditor.h"
#include "permissions/folderaccessdialog.h"
#include "permissions/granttablemodel.h"
#include "permissions/manypermissionsdialog.h"
#include "permissions/objectpermissionsdialog.h"
#include "permissions/publicaccessquestion.h"

#include "dialogs/keyboard.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Settings;

/// Permissions of an object, of many, and of a folder, by keyboard.
class TestPermissionDialogs : public QObject
{
    Q_OBJECT

private:
    static Cos::BucketRef bucket() { return {QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")}; }
    static Grantee neighbour() { return Grantee::rootAccount(QStringLiteral("100000000002")); }

    static AccessControl ownersOnly()
    {
        AccessControl access;
        access.ownerId = QStringLiteral("qcs::cam::uin/100000000001:uin/100000000001");
        access.setPermissions(access.owner(), Permission::FullControl);
        return access;
    }

    static ItemSelection objects(int count)
    {
        QList<BrowseItem> items;
        for (int i = 0; i < count; ++i)
            items.append(BrowseItem{.key = "trip/" + QByteArray::number(i), .storageClass = {}, .etag = {}});
        return ItemSelection::fromItems(items);
    }

    static ObjectPermissionsDialog *openObjectDialog(const AccessControl &access)
    {
        auto *dialog = new ObjectPermissionsDialog({bucket(), "trip/a.jpg", {}}, nullptr);
        if (!Keyboard::open(dialog))
            return nullptr;
        dialog->showAccess(access);
        return dialog;
    }

    static void choose(QDialog *dialog, int row)
    {
        auto *combo = dialog->findChild<QComboBox *>();
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
    }

    static void addAccount(QDialog *dialog, const QString &number)
    {
        auto *edit = dialog->findChild<QLineEdit *>();
        edit->setFocus();
        Keyboard::type(dialog, number);
        QTest::keyClick(edit, Qt::Key_Return);
    }

private Q_SLOTS:
    void theTableIsAModel()
    {
        GrantTableModel model(AclTarget::Bucket);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AccessControl access = ownersOnly();
        access.setPermissions(neighbour(), Permission::Read);
        access.setCanned(CannedAcl::PublicRead);
        model.setAccess(access);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.grantee(0), access.owner());
        QCOMPARE(model.grantee(1), Grantee::everyone());
        QVERIFY(!model.isRemovable(0));
        QVERIFY(!(model.flags(model.index(0, GrantTableModel::ReadColumn)) & Qt::ItemIsUserCheckable));
        const QModelIndex all = model.index(2, GrantTableModel::FullControlColumn);
        QVERIFY(model.setData(all, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.access().permissionsOf(neighbour()), Permission::FullControl);
        const QModelIndex included = model.index(2, GrantTableModel::WriteColumn);
        QCOMPARE(included.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(!model.setData(included, Qt::Unchecked, Qt::CheckStateRole));
        model.remove(2);
        QCOMPARE(model.access().grantees(), QList({access.owner(), Grantee::everyone()}));
    }

    void unknownEntriesAreShownAndKept()
    {
        GrantTableModel model(AclTarget::Bucket);
        AccessControl access = ownersOnly();
        const Grantee strange = Grantee::fromId(QStringLiteral("arn:somebody"));
        access.grants.append({strange, QStringLiteral("EXECUTE")});
        model.setAccess(access);
        QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("EXECUTE")));
        QVERIFY(model.setData(model.index(1, GrantTableModel::ReadColumn), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.access().grants.contains(Grant{strange, QStringLiteral("EXECUTE")}));
    }

    void anObjectIsSharedWithAnAccountByKeyboard()
    {
        QPointer<ObjectPermissionsDialog> dialog = openObjectDialog(ownersOnly());
        QVERIFY(dialog);
        QSignalSpy saves(dialog, &ObjectPermissionsDialog::saveRequested);
        QVERIFY(!Keyboard::button(dialog, QStringLiteral("Save"))->isEnabled());
        addAccount(dialog, QStringLiteral("100000000002"));
        QVERIFY(saves.isEmpty());   // Return added the account and did not press Save
        QCOMPARE(dialog->focusWidget(), dialog->findChild<QTableView *>());
        Keyboard::press(dialog, Qt::Key_Right);
        Keyboard::press(dialog, Qt::Key_Right);   // the column of Write is not there for objects
        Keyboard::press(dialog, Qt::Key_Space);
        Keyboard::button(dialog, QStringLiteral("Save"))->click();
        QCOMPARE(saves.size(), 1);
        const auto wanted = saves.first().first().value<AccessControl>();
        QCOMPARE(wanted.permissionsOf(neighbour()), Permission::Read | Permission::WriteAcl);
        delete dialog;
    }

    void anAccountThatWasOnlyTypedIsNotForgotten()
    {
        QPointer<ObjectPermissionsDialog> dialog = openObjectDialog(ownersOnly());
        QVERIFY(dialog);
        QSignalSpy saves(dialog, &ObjectPermissionsDialog::saveRequested);
        auto *edit = dialog->findChild<QLineEdit *>();
        edit->setFocus();
        Keyboard::type(dialog, QStringLiteral("100000000002"));
        Keyboard::press(dialog, Qt::Key_Tab);
        QVERIFY(edit->text().isEmpty());
        Keyboard::button(dialog, QStringLiteral("Save"))->click();
        QCOMPARE(saves.size(), 1);
        QCOMPARE(saves.first().first().value<AccessControl>().permissionsOf(neighbour()), Permission::Read);
        delete dialog;
    }

    void anAccountThatIsStillBeingTypedIsTakenOrRefused()
    {
        QPointer<ManyPermissionsDialog> dialog = new ManyPermissionsDialog(bucket(), objects(2), nullptr);
        QSignalSpy changes(dialog, &ManyPermissionsDialog::changeRequested);
        QVERIFY(Keyboard::open(dialog));
        dialog->findChild<QCheckBox *>()->setChecked(true);
        auto *edit = dialog->findChild<QLineEdit *>();
        edit->setFocus();
        Keyboard::type(dialog, QStringLiteral("10000000000l"));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault() || button->text().contains(QLatin1String("Change")))
                button->click();   // as a mnemonic does: the focus stays
        }
        QCOMPARE(changes.size(), 0);
        QVERIFY(dialog->isVisible());
        QVERIFY(edit->hasFocus() || dialog->focusWidget() == edit);
        edit->clear();
        Keyboard::type(dialog, QStringLiteral("100000000002"));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault() || button->text().contains(QLatin1String("Change")))
                button->click();
        }
        QCOMPARE(changes.size(), 1);
        const auto change = changes.first().at(2).value<ObjectAccessChange>();
        QVERIFY(change.grants && change.grants->size() == 1);
    }

    void whatIsNoAccountIsRefused()
    {
        QPointer<ObjectPermissionsDialog> dialog = openObjectDialog(ownersOnly());
        addAccount(dialog, QStringLiteral("mina"));
        QCOMPARE(dialog->findChild<QTableView *>()->model()->rowCount(), 1);
        QCOMPARE(dialog->findChild<QLineEdit *>()->text(), QStringLiteral("mina"));
        delete dialog;
    }

    void openingToStrangersIsAsked()
    {
        QPointer<ObjectPermissionsDialog> dialog = openObjectDialog(ownersOnly());
        QSignalSpy saves(dialog, &ObjectPermissionsDialog::saveRequested);
        choose(dialog, 2);
        Keyboard::button(dialog, QStringLiteral("Save"))->click();
        QVERIFY(saves.isEmpty());
        auto *question = dialog->findChild<PublicAccessQuestion *>();
        QVERIFY(question);
        QVERIFY(question->findChild<QPushButton *>());
        QTest::keyClick(question, Qt::Key_Return);   // the safe answer
        QVERIFY(saves.isEmpty());
        Keyboard::button(dialog, QStringLiteral("Save"))->click();
        const auto questions = dialog->findChildren<PublicAccessQuestion *>();
        Keyboard::button(questions.last(), QStringLiteral("Make Public"))->click();
        QCOMPARE(saves.size(), 1);
        QCOMPARE(saves.first().first().value<AccessControl>().canned(), CannedAcl::PublicRead);
        delete dialog;
    }

    void anInheritedListHasNoTable()
    {
        AccessControl access = ownersOnly();
        access.isInherited = true;
        QPointer<ObjectPermissionsDialog> dialog = openObjectDialog(access);
        QVERIFY(!dialog->findChild<QTableView *>()->isVisible());
        choose(dialog, 1);
        QVERIFY(dialog->findChild<QTableView *>()->isVisible());
        QVERIFY(Keyboard::button(dialog, QStringLiteral("Save"))->isEnabled());
        choose(dialog, 0);
        QVERIFY(!Keyboard::button(dialog, QStringLiteral("Save"))->isEnabled());
        delete dialog;
    }

    void changesOfOthersAreToldAndNotOverwritten()
    {
        QPointer<ObjectPermissionsDialog> dialog = openObjectDialog(ownersOnly());
        QSignalSpy saves(dialog, &ObjectPermissionsDialog::saveRequested);
        addAccount(dialog, QStringLiteral("100000000002"));
        Keyboard::button(dialog, QStringLiteral("Save"))->click();
        QCOMPARE(saves.size(), 1);
        AccessControl theirs = ownersOnly();
        theirs.setPermissions(Grantee::rootAccount(QStringLiteral("7")), Permission::Read);
        dialog->showChangedMeanwhile(theirs);
        const QString changes = dialog->findChild<QPlainTextEdit *>(QStringLiteral("changesOfOthers"))->toPlainText();
        QVERIFY2(changes.contains(QStringLiteral("Account 7")), qPrintable(changes));
        QVERIFY(Keyboard::button(dialog, QStringLiteral("Drop My Changes and Read Again")));
        Keyboard::button(dialog, QStringLiteral("Save"))->click();
        QCOMPARE(saves.size(), 2);
        QCOMPARE(saves.last().at(1).value<AccessControl>(), theirs);
        delete dialog;
    }

    void errorsKeepWhatWasEntered()
    {
        QPointer<ObjectPermissionsDialog> dialog = openObjectDialog(ownersOnly());
        addAccount(dialog, QStringLiteral("100000000002"));
        Keyboard::button(dialog, QStringLiteral("Save"))->click();
        CosError denied;
        denied.kind = ErrorKind::Denied;
        denied.requestId = QStringLiteral("NjU1YTcx");
        dialog->showError(denied);
        QCOMPARE(dialog->findChild<QTableView *>()->model()->rowCount(), 2);
        QVERIFY(Keyboard::button(dialog, QStringLiteral("Save"))->isEnabled());
        delete dialog;
    }

    void manyObjectsChangeOnlyWhatIsChosen()
    {
        QPointer<ManyPermissionsDialog> dialog = new ManyPermissionsDialog(bucket(), objects(12), nullptr);
        QVERIFY(Keyboard::open(dialog));
        QSignalSpy changes(dialog, &ManyPermissionsDialog::changeRequested);
        auto *apply = dialog->findChildren<QPushButton *>().last();
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                apply = button;
        }
        QVERIFY(!apply->isEnabled());   // nothing would change
        choose(dialog, 2);
        QVERIFY(apply->isEnabled());
        apply->click();
        QCOMPARE(changes.size(), 1);   // private: nothing to ask
        const auto change = changes.first().at(2).value<ObjectAccessChange>();
        QVERIFY(change.publicAccess == CannedAcl::Private);
        QVERIFY(!change.grants);
    }

    void manyObjectsGetTheSameAccounts()
    {
        QPointer<ManyPermissionsDialog> dialog = new ManyPermissionsDialog(bucket(), objects(12), nullptr);
        QVERIFY(Keyboard::open(dialog));
        QSignalSpy changes(dialog, &ManyPermissionsDialog::changeRequested);
        dialog->findChild<QCheckBox *>()->click();
        addAccount(dialog, QStringLiteral("100000000002/100000000021"));
        Keyboard::press(dialog, Qt::Key_Return);
        if (changes.isEmpty()) {   // tables eat Return; the button is a mnemonic away
            for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->isDefault())
                    button->click();
            }
        }
        QCOMPARE(changes.size(), 1);
        const auto change = changes.first().at(2).value<ObjectAccessChange>();
        QVERIFY(!change.publicAccess);
        QCOMPARE(change.grants->size(), 1);
        QCOMPARE(change.grants->first().grantee,
                 Grantee::subAccount(QStringLiteral("100000000002"), QStringLiteral("100000000021")));
    }

    void foldersAreCountedBeforeTheirObjectsChange()
    {
        QPointer<ManyPermissionsDialog> dialog =
            new ManyPermissionsDialog(bucket(), ItemSelection::ofFolder("trip/raw/"), nullptr);
        QVERIFY(dialog->needsCount());
        QVERIFY(Keyboard::open(dialog));
        choose(dialog, 2);
        const auto isOffered = [&] {
            for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->isDefault())
                    return button->isEnabled();
            }
            return false;
        };
        QVERIFY(!isOffered());
        dialog->showCount(ScanTotals{4711, 1});
        QVERIFY(isOffered());
        delete dialog;
    }

    void headersAreKeptUnlessChosenOtherwise()
    {
        QPointer<ObjectHeadersDialog> dialog = new ObjectHeadersDialog(bucket(), objects(3), nullptr);
        QVERIFY(Keyboard::open(dialog));
        QSignalSpy changes(dialog, &ObjectHeadersDialog::changeRequested);
        auto *apply = Keyboard::button(dialog, QStringLiteral("Change 3 object(s)"));
        QVERIFY(apply);
        QVERIFY(!apply->isEnabled());
        QVERIFY(Keyboard::tabTo(dialog, dialog->findChild<QLineEdit *>(QStringLiteral("Content-Type"))));
        Keyboard::type(dialog, QStringLiteral("text/html"));
        Keyboard::button(dialog, QStringLiteral("Add Metadata"))->click();
        Keyboard::type(dialog, QStringLiteral("Team"));
        QVERIFY(!apply->isEnabled());   // metadata without a value
        Keyboard::press(dialog, Qt::Key_Tab);
        Keyboard::press(dialog, Qt::Key_Tab);
        Keyboard::type(dialog, QStringLiteral("pictures"));
        QVERIFY(apply->isEnabled());
        apply->click();
        QCOMPARE(changes.size(), 1);
        const auto change = changes.first().at(2).value<ObjectHeadersChange>();
        Cos::StoredHeaders present;
        present.contentType = "image/png";
        present.cacheControl = "max-age=60";
        present.metadata = {{QByteArray("owner"), QByteArray("lin")}};
        const Cos::StoredHeaders wanted = change.appliedTo(present);
        QCOMPARE(wanted.contentType, QByteArray("text/html"));
        QCOMPARE(wanted.cacheControl, QByteArray("max-age=60"));
        QCOMPARE(wanted.metadata.size(), 2);
        QVERIFY(change.storageClass.isEmpty());
        QVERIFY(!change.tags);
    }

    void theHeadersOfOneObjectAreShownAsTheyAre()
    {
        QPointer<ObjectHeadersDialog> dialog = new ObjectHeadersDialog(bucket(), objects(1), nullptr);
        QVERIFY(dialog->isAboutOneObject());
        QVERIFY(Keyboard::open(dialog));
        QSignalSpy changes(dialog, &ObjectHeadersDialog::changeRequested);
        Cos::ObjectInfo info;
        info.storageClass = "ARCHIVE";
        info.stored.contentType = "image/png";
        info.stored.metadata = {{QByteArray("owner"), QByteArray("lin")}, {QByteArray("team"), QByteArray("press")}};
        dialog->showPresent(info);
        dialog->showPresentTags({QStringLiteral("a=b")});
        auto *type = dialog->findChild<QLineEdit *>(QStringLiteral("Content-Type"));
        QCOMPARE(type->text(), QStringLiteral("image/png"));
        auto *apply = Keyboard::button(dialog, QStringLiteral("Change 1 object(s)"));
        QVERIFY(apply && !apply->isEnabled());   // what is shown is not what is changed
        QVERIFY(Keyboard::tabTo(dialog, type));
        Keyboard::press(dialog, Qt::Key_End);
        Keyboard::type(dialog, QStringLiteral("2"));
        QVERIFY(apply->isEnabled());
        apply->click();
        const auto change = changes.first().at(2).value<ObjectHeadersChange>();
        const Cos::StoredHeaders wanted = change.appliedTo(info.stored);
        QCOMPARE(wanted.contentType, QByteArray("image/png2"));
        QCOMPARE(wanted.metadata, info.stored.metadata);
        QVERIFY(change.metadata.isEmpty() && change.storageClass.isEmpty() && !change.tags);
    }

    void aFolderIsMadePublicByKeyboard()
    {
        const PublicFolder folder{bucket(), "2026/trip/"};
        QPointer<FolderAccessDialog> dialog = new FolderAccessDialog(folder, nullptr);
        QSignalSpy reloads(dialog, &FolderAccessDialog::reloadRequested);
        QSignalSpy saves(dialog, &FolderAccessDialog::saveRequested);
        QVERIFY(Keyboard::open(dialog));
        QCOMPARE(reloads.size(), 1);
        dialog->showFacts(FolderFacts{});
        dialog->showCount(ScanTotals{12, 97'000});
        QVERIFY(!Keyboard::button(dialog, QStringLiteral("Make Private"))->isEnabled());
        Keyboard::press(dialog, Qt::Key_Down);
        QAbstractButton *publish = Keyboard::button(dialog, QStringLiteral("Make Public"));
        QVERIFY(publish->isEnabled());
        QVERIFY(Keyboard::tabTo(dialog, publish));
        Keyboard::press(dialog, Qt::Key_Return);
        QCOMPARE(saves.size(), 1);
        QCOMPARE(saves.first().at(1).value<FolderAccessChange::Wish>(), FolderAccessChange::Wish::Public);
        QVERIFY(!Keyboard::button(dialog, QStringLiteral("Cancel")));   // too late for that
        QVERIFY(Keyboard::button(dialog, QStringLiteral("Close")));
        delete dialog;
    }

    void enterPublishesNothing()
    {
        QPointer<FolderAccessDialog> dialog = new FolderAccessDialog({bucket(), "2026/trip/"}, nullptr);
        QSignalSpy saves(dialog, &FolderAccessDialog::saveRequested);
        QVERIFY(Keyboard::open(dialog));
        dialog->showFacts(FolderFacts{});
        Keyboard::press(dialog, Qt::Key_Down);
        Keyboard::press(dialog, Qt::Key_Return);
        QCOMPARE(saves.size(), 0);
        QTRY_VERIFY(!dialog);
    }

    void whatOthersOpenedCannotBeClosedHere_data()
    {
        QTest::addColumn<FolderFacts>("facts");
        QTest::newRow("the bucket") << FolderFacts{FolderAccess::Private, true};
        QTest::newRow("a folder above") << FolderFacts{FolderAccess::PublicWithin, false};
        QTest::newRow("a larger statement") << FolderFacts{FolderAccess::PublicWithOthers, false};
    }

    void whatOthersOpenedCannotBeClosedHere()
    {
        QFETCH(FolderFacts, facts);
        QPointer<FolderAccessDialog> dialog = new FolderAccessDialog({bucket(), "2026/trip/"}, nullptr);
        QVERIFY(Keyboard::open(dialog));
        dialog->showFacts(facts);
        const QList<QRadioButton *> choices = dialog->findChildren<QRadioButton *>();
        QVERIFY(choices.last()->isChecked());
        QVERIFY(!choices.first()->isEnabled());
        delete dialog;
    }

    void aDeniedPolicyLeavesTheWayByObjects()
    {
        QPointer<FolderAccessDialog> dialog = new FolderAccessDialog({bucket(), "2026/trip/"}, nullptr);
        QSignalSpy objectsWanted(dialog, &FolderAccessDialog::objectsRequested);
        QVERIFY(Keyboard::open(dialog));
        CosError denied;
        denied.kind = ErrorKind::Denied;
        dialog->showFacts(denied);
        QVERIFY(Keyboard::button(dialog, QStringLiteral("Try Again")));
        Keyboard::button(dialog, QStringLiteral("Rights of Each Object…"))->click();
        QCOMPARE(objectsWanted.size(), 1);
    }
};

QTEST_MAIN(TestPermissionDialogs)
#include "tst_permissiondialogs.moc"
