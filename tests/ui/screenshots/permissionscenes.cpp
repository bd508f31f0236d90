// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what: an object, many objects, a folder.
#include "browse/dialogs/changereportdialog.h"
#include "objectsettings/objectheadersdialog.h"
#include "permissions/folderaccessdialog.h"
#include "permissions/manypermissionsdialog.h"
#include "permissions/objectpermissionsdialog.h"
#include "permissions/publicaccessquestion.h"
#include "screenshots/sampledata.h"
#include "screenshots/scenes.h"

#include "bucketsettings/acl/accesscontroltext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace Settings;

namespace {

AccessControl sampleAccess()
{
    AccessControl access;
    access.ownerId = QStringLiteral("qcs::cam::uin/100000000001:uin/100000000001");
    access.setPermissions(access.owner(), Permission::FullControl);
    access.setPermissions(Grantee::rootAccount(QStringLiteral("100000000002")), Permission::Read);
    access.setPermissions(Grantee::subAccount(QStringLiteral("100000000001"), QStringLiteral("100000000011")),
                          Permission::Read | Permission::ReadAcl);
    access.setCanned(CannedAcl::PublicRead);
    return access;
}

PublicFolder sampleFolder()
{
    return {Sample::bucket(), "2026/trip/"};
}

QWidget *objectPermissions()
{
    auto *dialog = new ObjectPermissionsDialog({Sample::bucket(), "2026/trip/IMG_0012.jpg", {}}, nullptr);
    dialog->showAccess(sampleAccess());
    return dialog;
}

QWidget *objectPermissionsChanged()
{
    auto *dialog = new ObjectPermissionsDialog({Sample::bucket(), "2026/trip/IMG_0012.jpg", {}}, nullptr);
    dialog->showAccess(sampleAccess());
    AccessControl theirs = sampleAccess();
    theirs.setCanned(CannedAcl::Private);
    dialog->showChangedMeanwhile(theirs);
    return dialog;
}

QWidget *publicQuestion()
{
    AccessControl access = sampleAccess();
    access.setCanned(CannedAcl::PublicReadWrite);
    const auto dangers = [access] { return AccessControlText::dangers(access, AclTarget::Bucket, Sample::bucket().name); };
    return new PublicAccessQuestion(dangers, nullptr);
}

QWidget *manyPermissions()
{
    auto *dialog = new ManyPermissionsDialog(Sample::bucket(), Sample::mixedSelection(), nullptr);
    dialog->showCount(ScanTotals{4'812, 11'204'118'220});
    dialog->findChild<QCheckBox *>()->click();
    return dialog;
}

QWidget *objectHeaders()
{
    auto *dialog = new ObjectHeadersDialog(Sample::bucket(), Sample::mixedSelection(), nullptr);
    dialog->showCount(ScanTotals{4'812, 11'204'118'220});
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("Content-Type")), QStringLiteral("image/jpeg"));
    return dialog;
}

QWidget *folderToOpen()
{
    auto *dialog = new FolderAccessDialog(sampleFolder(), nullptr);
    dialog->showFacts(FolderFacts{});
    dialog->showCount(ScanTotals{12'481, 11'204'118'220});
    dialog->findChildren<QRadioButton *>().last()->click();
    return dialog;
}

QWidget *folderOpenAbove()
{
    auto *dialog = new FolderAccessDialog(sampleFolder(), nullptr);
    dialog->showFacts(FolderFacts{FolderAccess::PublicWithin, false});
    dialog->showCount(ScanTotals{12'481, 11'204'118'220});
    return dialog;
}

QWidget *changeReport()
{
    SweepReport report;
    report.changedCount = 4'810;
    report.failures = {{"2026/trip/IMG_0012.jpg", Sample::denied()}, {"2026/trip/raw/", Sample::offline(), true}};
    return new ChangeReportDialog(Sample::bucket(), report, nullptr);
}

}   // namespace

QList<Scene> permissionScenes()
{
    return {
        {QStringLiteral("object-permissions"), objectPermissions},
        {QStringLiteral("object-permissions-changed"), objectPermissionsChanged},
        {QStringLiteral("public-question"), publicQuestion},
        {QStringLiteral("many-permissions"), manyPermissions},
        {QStringLiteral("object-header-changes"), objectHeaders},
        {QStringLiteral("folder-access"), folderToOpen},
        {QStringLiteral("folder-open-above"), folderOpenAbove},
        {QStringLiteral("change-report"), changeReport},
    };
}
