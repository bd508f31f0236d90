// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferdefaults.h"

#include "preferences/options.h"
#include "transfer/filelimit.h"

#include <algorithm>

using Transfer::Direction;

namespace TransferDefaults {
namespace {

/// A file of settings may hold anything.
template <typename Choice>
Choice choiceFrom(int number, Choice last)
{
    return Choice(std::clamp(number, 0, int(last)));
}

/// The preferences that there are for each direction.
struct Sides
{
    const Option<int> &policy;
    const Option<QStringList> &excludes;
    const Option<bool> &keepsTimes;
    const Option<qint64> &fileLimit;
};

Sides sidesOf(Direction direction)
{
    if (direction == Direction::Upload)
        return {Options::uploadPolicy, Options::uploadExcludes, Options::keepsUploadTimes, Options::uploadFileLimit};
    return {Options::downloadPolicy, Options::downloadExcludes, Options::keepsDownloadTimes, Options::downloadFileLimit};
}

Cos::Encryption encryption()
{
    Cos::Encryption encryption;
    const QByteArray algorithm = Options::uploadEncryption.value().toLatin1();
    if (algorithm != "AES256" && algorithm != "cos/kms")
        return encryption;
    encryption.algorithm = algorithm;
    encryption.kmsKeyId = Options::uploadKmsKeyId.value().toLatin1();
    encryption.kmsContextBase64 = Options::uploadKmsContext.value().toLatin1();
    return encryption;
}

void save(const Cos::Encryption &encryption)
{
    Options::uploadEncryption.setValue(QString::fromLatin1(encryption.algorithm));
    Options::uploadKmsKeyId.setValue(QString::fromLatin1(encryption.kmsKeyId));
    Options::uploadKmsContext.setValue(QString::fromLatin1(encryption.kmsContextBase64));
}

}   // namespace

Transfer::TransferOptions of(Direction direction)
{
    using namespace Transfer;
    const Sides sides = sidesOf(direction);
    TransferOptions options;
    options.conflictPolicy = choiceFrom(sides.policy.value(), ConflictPolicy::Refuse);
    options.keepsModified = sides.keepsTimes.value();
    options.walk.excludes = sides.excludes.value();
    FileLimit::set(options.put, sides.fileLimit.value());
    if (direction == Direction::Download) {
        options.makesLinks = Options::makesLinks.value();
        return options;
    }
    options.walk.links = choiceFrom(Options::uploadLinks.value(), LinkPolicy::AsLink);
    options.walk.takesHidden = Options::uploadsHidden.value();
    options.walk.takesEmptyFolders = Options::uploadsEmptyFolders.value();
    options.put.storageClass = Options::uploadClass.value().toLatin1();
    options.put.encryption = encryption();
    return options;
}

void save(Direction direction, const Transfer::TransferOptions &options)
{
    const Sides sides = sidesOf(direction);
    sides.policy.setValue(int(options.conflictPolicy));
    sides.keepsTimes.setValue(options.keepsModified);
    sides.excludes.setValue(options.walk.excludes);
    sides.fileLimit.setValue(Transfer::FileLimit::bytesPerSecondOf(options.put));
    if (direction == Direction::Download) {
        Options::makesLinks.setValue(options.makesLinks);
        return;
    }
    Options::uploadLinks.setValue(int(options.walk.links));
    Options::uploadsHidden.setValue(options.walk.takesHidden);
    Options::uploadsEmptyFolders.setValue(options.walk.takesEmptyFolders);
    Options::uploadClass.setValue(QString::fromLatin1(options.put.storageClass));
    save(options.put.encryption);
}

}   // namespace TransferDefaults
