import type { DataFile } from "#harness/core/suite.ts";

export interface Clause {
  readonly id: string;
  readonly rows: DataFile;
  /** Its first line is the question. */
  readonly prompt: DataFile;
}

/** What the source calls a clause, our file's name for it, and the sha256 of its test rows; one a line. */
const known = `
CUAD_Affiliate License-Licensee | cuad_affiliate_license-licensee | 6e9a95fc14998fbb37fd1c1b77bda62a640902bbf80fa674176f21fc6f2d9ceb
CUAD_Affiliate License-Licensor | cuad_affiliate_license-licensor | b8268944e4d17c6e6c68bec54cbf7d12f412e1bb834a5fd8862d0147f4b499ef
CUAD_Anti-Assignment | cuad_anti-assignment | 9000116c6b1159b3f8ef959118fb066e007563e5c3a0bf1506db1bca32c8b11d
CUAD_Audit Rights | cuad_audit_rights | 73243d4e8c9a61df8f065b2ee8bc01945f002b6399b209a7ce3695f48192c2f8
CUAD_Cap On Liability | cuad_cap_on_liability | 71d66e115f882089b2c64f19a10cf418261a3c0783267494a2f8a759a133e845
CUAD_Change Of Control | cuad_change_of_control | 3f9269f008d32894410b360fe9aae5fa460aaa2b8d25556116be4cca2c406d90
CUAD_Competitive Restriction Exception | cuad_competitive_restriction_exception | 83e409b847bc96173fd806281dbe29e194ec155355b61a77eed5d806cdefee6d
CUAD_Covenant Not To Sue | cuad_covenant_not_to_sue | 344a27ff156359a29f077d87f9bf0265b533d66e989a03982dc154cb1aa2704b
CUAD_Effective Date | cuad_effective_date | 309798be72c0604be55667f87747e3899f9f9de9d296431cf811889e0dead8a7
CUAD_Exclusivity | cuad_exclusivity | bcc604234cca74d51fc941717595662c9fa967fe0bb348c802bcf5abccf0a6ea
CUAD_Expiration Date | cuad_expiration_date | 2dad03017d6abd20768ad70c0a5e7bf1924a5a14371e90c7bf4b5b088e67cd32
CUAD_Governing Law | cuad_governing_law | 163db73bb71de93322484b9ffe683995645bbb7af6f6b912ee8ef7e86963cbc0
CUAD_Insurance | cuad_insurance | b57265f6de6d863fa095133001236e75384d13a3619826b9f6f2550976437fbb
CUAD_Ip Ownership Assignment | cuad_ip_ownership_assignment | 867059b105918da32b6982fd3e948d07e133e844788c45a74226434348113d28
CUAD_Irrevocable Or Perpetual License | cuad_irrevocable_or_perpetual_license | a10acfc7b6f9b3bcf9747f949db901854d2cacb0631134f6ed64a8d4b02b895f
CUAD_Joint Ip Ownership | cuad_joint_ip_ownership | d2242d2246a7911359748151ff5e17ed8417b684e564d55992bb210085ecdf3c
CUAD_License Grant | cuad_license_grant | e1c61ad5b72d3c154050e4c3228b33e68a6baedc4c98bb5dc0062aaef154ebd8
CUAD_Liquidated Damages | cuad_liquidated_damages | 2520ab38528c92990c0bd702e595db850ceae5c3ea545f86a405e60f32d13a65
CUAD_Minimum Commitment | cuad_minimum_commitment | 405b06d5e57fe2bfebaedde9ed5bb925d7bdb91ed8b2ef595bdf8987b3614490
CUAD_Most Favored Nation | cuad_most_favored_nation | cee9dfdbbeaf321fe9062f01dc31a7226766ba3fccc81cb46adce8256e5d015c
CUAD_No-Solicit Of Customers | cuad_no-solicit_of_customers | 8dfe32452687ea2920f42b6623e4894b92423984aeda39010fedb10fdca28a9d
CUAD_No-Solicit Of Employees | cuad_no-solicit_of_employees | 73319babc5694f21a85ef51a22ac87b76be521f5589f53ca3505a64fa5ced0ff
CUAD_Non-Compete | cuad_non-compete | 583c501a722cfd59860d2b9e1a0ab27dd2d63276d3d6d2eae07ed3c82bd91e65
CUAD_Non-Disparagement | cuad_non-disparagement | 0e22200f51266fe25a320fd9c96dba5fd8ce1d23dfe6d485e0f8ceac6f337e42
CUAD_Non-Transferable License | cuad_non-transferable_license | cbba76d5cd1a388025ede05a4c2af5526aa433ac79c1df9a7d2250a0cb2f9244
CUAD_Notice Period To Terminate Renewal | cuad_notice_period_to_terminate_renewal | 6078760007f92d016389066a96f7a7560bbb83b71ff295661799fa8f3ffb7941
CUAD_Post-Termination Services | cuad_post-termination_services | 236dd2fb4065be93db8d000365a6bfab5372e72ffd71b7ead1fac7f028254626
CUAD_Price Restrictions | cuad_price_restrictions | 134f24d841ae48fe15a51631b28e073b972ec34b7082ac515853bd13596b6a59
CUAD_Renewal Term | cuad_renewal_term | 88f567f7c26615227fd4d3abb55e71fc260247bb608b93e7246bb330472cb1ff
CUAD_Revenue-Profit Sharing | cuad_revenue-profit_sharing | d5ade7c755dc891114b93da782078ee1ede3034d3db6cf82f39d01ce8661d0cd
CUAD_Rofr-Rofo-Rofn | cuad_rofr-rofo-rofn | 4806185ff2c1871b9afc5de884c115fb34e61863b1b44ae440077f70b4b028cc
CUAD_Source Code Escrow | cuad_source_code_escrow | 0c0b61a118e6fc7157ff75ea9cacda2b0c5408485a5e70bfda182c6c129ee5a0
CUAD_Termination For Convenience | cuad_termination_for_convenience | 35e8f005143edda921d061f7301ff85d9780c0b83f0fbd734715a96623a950be
CUAD_Third Party Beneficiary | cuad_third_party_beneficiary | 7ad7c4755c540d35cc9ad954cbc032276c53854247361df5773ddf2525d7425b
CUAD_Uncapped Liability | cuad_uncapped_liability | 18d0d142f4e3c2e6a5b358f2debabfaa4a90b95000bdacef7d04a971b06b3342
CUAD_Unlimited-All-You-Can-Eat-License | cuad_unlimited-all-you-can-eat-license | 1e4f086a23e6e1dac0952440cbbb61ff2679dd750e7d02baae0495cc7f6b7d9e
CUAD_Volume Restriction | cuad_volume_restriction | 1e64ccb16bb372beb751e67e76d1c122ce584edca6a6c6282254ed828db2672a
CUAD_Warranty Duration | cuad_warranty_duration | 355e38f1591d9fcc731403071c7ab2ce4598f22d79c2621b9860bf0995fa83fb
`;

const source = "https://raw.githubusercontent.com/HazyResearch/legalbench";

export const clauses: readonly Clause[] = known
  .trim()
  .split("\n")
  .map((line) => toClause(line.split(" | ")));

function toClause([folder = "", id = "", sha256 = ""]: readonly string[]): Clause {
  return {
    id,
    rows: {
      path: `real-world/cuad_legalbench/${id}.tsv`,
      url: `${source}/91dc5b65c285/tasks/${encodeURIComponent(folder)}/test.tsv`,
      sha256,
    },
    prompt: {
      path: `real-world/cuad_legalbench/${id}.txt`,
      url: `${source}/main/tasks/${encodeURIComponent(id)}/base_prompt.txt`,
    },
  };
}
